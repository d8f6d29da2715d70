/** What one language brings: things that go wrong, what they happen to, under what circumstances, and sentences around them. */
export interface SyntheticLanguage {
  /** How much of the catalogue is in it. */
  share: number;
  topics: readonly string[];
  things: readonly string[];
  circumstances: readonly string[];
  /** {thing}, {rare}, {place}, {number} are filled. */
  sentences: readonly string[];
}

const list = (text: string): string[] => text.split('|');

/** A supplier of electricity, heat and internet, in eight languages: another trade than the simulator's, other words. */
export const syntheticLanguages: Readonly<Record<string, SyntheticLanguage>> = {
  en: {
    share: 30,
    topics: list(
      'Meter reading missing|Supply interrupted|Tariff changed|Moving house|Deposit returned|Engineer visit|Estimated bill|Payment plan|Contract ended|Router restart|Smart meter fault|Name on the account',
    ),
    things: list(
      'heat pump|solar panel|night storage heater|fibre line|charging point|gas boiler|landline|mesh repeater|hot water tank|street cabinet|fuse box|set-top box',
    ),
    circumstances: list(
      'before the first winter|for tenants|for landlords|after a power cut|with direct debit|without a contract number|second reminder|at the weekend|for a holiday home',
    ),
    sentences: list(
      'Thank you for writing to us about your {thing}.|I can see that {rare} was noted on your account.|Our engineers in {place} have been told and will call you beforehand.|Your reference is {number}, please keep it near.|If the red light keeps blinking, switch it off for a minute.|We estimate what you used from the two years before.|The deposit goes back within ten working days.|You need not be at home for that.|May I ask who reads the meter at your address?|Nothing will be cut off while this is open.',
    ),
  },
  de: {
    share: 18,
    topics: list(
      'Zählerstand fehlt|Versorgung unterbrochen|Tarif geändert|Umzug melden|Kaution zurück|Technikerbesuch|Geschätzte Rechnung|Ratenzahlung|Vertrag beendet|Router neu starten|Störung am Stromzähler|Name auf dem Konto',
    ),
    things: list(
      'Wärmepumpe|Solarmodul|Nachtspeicherheizung|Glasfaseranschluss|Ladesäule|Gastherme|Festnetzanschluss|Funkverstärker|Warmwasserspeicher|Verteilerkasten|Sicherungskasten|Empfangsgerät',
    ),
    circumstances: list(
      'vor dem ersten Winter|für Mieter|für Vermieter|nach einem Stromausfall|mit Lastschrift|ohne Vertragsnummer|zweite Mahnung|am Wochenende|für ein Ferienhaus',
    ),
    sentences: list(
      'Vielen Dank für Ihre Nachricht zum Thema {thing}.|In Ihrem Konto ist {rare} vermerkt.|Unsere Techniker in {place} wissen Bescheid und rufen vorher an.|Ihr Zeichen ist {number}, bitte bewahren Sie es auf.|Blinkt das rote Licht weiter, schalten Sie das Gerät eine Minute lang aus.|Den Verbrauch schätzen wir nach den beiden Jahren zuvor.|Die Kaution kommt innerhalb von zehn Werktagen zurück.|Zu Hause sein müssen Sie dafür nicht.|Wer liest bei Ihnen den Zähler ab?|Solange das offen ist, wird nichts abgestellt.',
    ),
  },
  fr: {
    share: 12,
    topics: list(
      'Relevé manquant|Alimentation coupée|Tarif modifié|Déménagement|Caution rendue|Visite du technicien|Facture estimée|Échelonnement|Contrat terminé|Redémarrer la box|Compteur en panne|Titulaire du compte',
    ),
    things: list(
      'pompe à chaleur|panneau solaire|radiateur à accumulation|ligne fibre|borne de recharge|chaudière à gaz|ligne fixe|répéteur|chauffe-eau|armoire de rue|tableau électrique|décodeur',
    ),
    circumstances: list(
      "avant le premier hiver|pour les locataires|pour les propriétaires|après une coupure|par prélèvement|sans numéro de contrat|deuxième rappel|le week-end|résidence d'été",
    ),
    sentences: list(
      'Merci de votre message au sujet de votre {thing}.|Votre compte porte la mention {rare}.|Nos techniciens de {place} sont prévenus et vous appelleront avant.|Votre référence est {number}, gardez-la sous la main.|Si le voyant rouge clignote toujours, débranchez une minute.|Nous estimons la consommation d’après les deux années précédentes.|La caution revient sous dix jours ouvrés.|Votre présence n’est pas nécessaire.|Qui relève le compteur chez vous ?|Rien ne sera coupé entre-temps.',
    ),
  },
  es: {
    share: 12,
    topics: list(
      'Falta la lectura|Suministro cortado|Tarifa cambiada|Mudanza|Fianza devuelta|Visita del instalador|Factura estimada|Plan de pagos|Contrato finalizado|Reiniciar el rúter|Contador averiado|Titular de la cuenta',
    ),
    things: list(
      'bomba de calor|placa solar|acumulador nocturno|línea de fibra|punto de recarga|caldera de gas|línea fija|repetidor|termo eléctrico|armario de calle|cuadro eléctrico|descodificador',
    ),
    circumstances: list(
      'antes del primer invierno|para inquilinos|para propietarios|tras un apagón|con domiciliación|sin número de contrato|segundo aviso|en fin de semana|segunda residencia',
    ),
    sentences: list(
      'Gracias por escribirnos sobre su {thing}.|En su cuenta figura {rare}.|Nuestros técnicos de {place} están avisados y le llamarán antes.|Su referencia es {number}, guárdela a mano.|Si la luz roja sigue parpadeando, apáguelo un minuto.|Estimamos el consumo por los dos años anteriores.|La fianza vuelve en diez días laborables.|No hace falta que esté en casa.|¿Quién lee el contador en su domicilio?|Mientras esté abierto no se corta nada.',
    ),
  },
  pl: {
    share: 8,
    topics: list(
      'Brak odczytu|Przerwa w dostawie|Zmiana taryfy|Przeprowadzka|Zwrot kaucji|Wizyta technika|Rachunek szacowany|Płatność w ratach|Koniec umowy|Restart routera|Awaria licznika|Właściciel konta',
    ),
    things: list(
      'pompa ciepła|panel słoneczny|piec akumulacyjny|łącze światłowodowe|stacja ładowania|kocioł gazowy|telefon stacjonarny|wzmacniacz sygnału|bojler|skrzynka uliczna|tablica bezpieczników|dekoder',
    ),
    circumstances: list(
      'przed zimą|dla najemców|dla właścicieli|po awarii prądu|polecenie zapłaty|bez numeru umowy|drugie wezwanie|w weekend|domek letni',
    ),
    sentences: list(
      'Dziękujemy za wiadomość w sprawie {thing}.|Na koncie widnieje {rare}.|Technicy z miasta {place} wiedzą i zadzwonią wcześniej.|Numer sprawy to {number}, proszę go zachować.|Jeśli czerwona lampka miga, proszę wyłączyć na minutę.|Zużycie szacujemy z dwóch poprzednich lat.|Kaucja wróci w dziesięć dni roboczych.|Nie trzeba być w domu.|Kto odczytuje licznik?',
    ),
  },
  ru: {
    share: 8,
    topics: list(
      'Нет показаний счётчика|Подача прервана|Тариф изменён|Переезд|Возврат залога|Визит мастера|Расчётный счёт|Рассрочка|Договор окончен|Перезапуск роутера|Неисправен счётчик|Владелец счёта',
    ),
    things: list(
      'тепловой насос|солнечная панель|накопительный обогреватель|оптическая линия|зарядная станция|газовый котёл|стационарный телефон|усилитель сигнала|водонагреватель|уличный шкаф|электрощиток|приставка',
    ),
    circumstances: list(
      'перед зимой|для арендаторов|для собственников|после отключения|с автоплатежом|без номера договора|второе напоминание|в выходные|для дачи',
    ),
    sentences: list(
      'Спасибо, что написали нам про {thing}.|В вашем деле отмечено {rare}.|Мастера в городе {place} предупреждены и позвонят заранее.|Номер обращения {number}, сохраните его.|Если красный огонёк мигает, выключите прибор на минуту.|Расход мы оцениваем по двум прошлым годам.|Залог вернётся за десять рабочих дней.|Быть дома не нужно.|Кто у вас снимает показания?',
    ),
  },
  ja: {
    share: 8,
    topics: list(
      '検針値の不足|供給の停止|料金プランの変更|引っ越しの届け出|保証金の返還|技術者の訪問|推定請求|分割払い|契約の終了|ルーターの再起動|電力量計の故障|名義の変更',
    ),
    things: list(
      'ヒートポンプ|太陽光パネル|蓄熱暖房機|光回線|充電スタンド|ガス給湯器|固定電話|中継器|貯湯タンク|配線盤|分電盤|受信機',
    ),
    circumstances: list('冬の前|入居者向け|家主向け|停電のあと|口座振替|契約番号なし|二回目の督促|週末|別荘'),
    sentences: list(
      '{thing}についてのご連絡、ありがとうございます。|お客様の記録に{rare}とございます。|{place}の技術者が事前にお電話いたします。|お問い合わせ番号は{number}です。|赤いランプが点滅する場合は、一分ほど電源をお切りください。|使用量は過去二年分から推定しております。|保証金は十営業日以内に戻ります。|ご在宅の必要はございません。|検針はどなたがなさいますか。',
    ),
  },
  ar: {
    share: 4,
    topics: list(
      'قراءة العداد مفقودة|انقطاع الخدمة|تغيير التعرفة|الانتقال إلى منزل جديد|إعادة التأمين|زيارة الفني|فاتورة تقديرية|خطة السداد|انتهاء العقد|إعادة تشغيل الموجه|عطل في العداد|اسم صاحب الحساب',
    ),
    things: list(
      'مضخة حرارية|لوح شمسي|سخان ليلي|خط الألياف|نقطة شحن|غلاية غاز|هاتف أرضي|مقوي إشارة|خزان ماء ساخن|خزانة الشارع|لوحة القواطع|جهاز استقبال',
    ),
    circumstances: list(
      'قبل الشتاء|للمستأجرين|للملاك|بعد انقطاع التيار|بالخصم المباشر|بدون رقم عقد|تذكير ثان|في عطلة الأسبوع|لبيت العطلات',
    ),
    sentences: list(
      'شكرا لتواصلكم بشأن {thing}.|في حسابكم ملاحظة {rare}.|الفنيون في {place} على علم وسيتصلون مسبقا.|رقم المرجع {number}، يرجى الاحتفاظ به.|إذا استمر الضوء الأحمر بالوميض فأطفئوا الجهاز دقيقة.|نقدر الاستهلاك من السنتين السابقتين.|يعود التأمين خلال عشرة أيام عمل.|لا حاجة لوجودكم في المنزل.',
    ),
  },
};
