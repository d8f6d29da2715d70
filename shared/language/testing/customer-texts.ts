const lines = (text: string): string[] =>
  text
    .trim()
    .split(/\n|\|/)
    .map((line) => line.trim());

/** What customers write in a first message, by language: one to three sentences, some careless. Hand-made. */
export const customerTexts: Readonly<Record<string, readonly string[]>> = {
  en: lines(`
    Hello, where is my parcel? | I ordered the shoes last week and they still haven't arrived. | Can I return this?
    My card was charged twice. Please refund one of the payments. | The app crashes when I log in | Thanks, that worked!
    How do I change my delivery address | I would like to cancel my subscription before the end of the month. | why is my bill so high this month??
    The router keeps disconnecting every few minutes. | I forgot my password and the reset mail never came | Could someone call me back today?
    Does the warranty cover water damage | any news on my claim | Good evening, my flight got cancelled
    it says error when i try to pay | Is breakfast included? | please cancel it asap
    Any update on the refund | is the store open on sunday | I think you sent me the wrong size
    Great, see you then | There is a scratch on the screen
  `),
  de: lines(`
    Hallo, wo ist mein Paket? | Ich habe letzte Woche Schuhe bestellt und sie sind immer noch nicht da. | Kann ich das zurückgeben?
    Meine Karte wurde doppelt belastet. Bitte erstatten Sie eine der Zahlungen. | Die App stürzt beim Anmelden ab | Danke, das hat geklappt!
    Wie ändere ich meine Lieferadresse | Ich möchte mein Abo zum Monatsende kündigen. | warum ist meine rechnung diesen monat so hoch??
    Der Router verliert alle paar Minuten die Verbindung. | Passwort vergessen und keine Mail bekommen | Könnte mich heute jemand zurückrufen?
    Deckt die Garantie Wasserschäden ab | gibt es neues zu meinem fall | Guten Abend, mein Flug wurde gestrichen
    beim bezahlen kommt immer ein fehler | Ist Frühstück inbegriffen? | bitte sofort stornieren
    Gibt es schon Neuigkeiten zur Erstattung | habt ihr sonntags offen | Ich glaube, Sie haben mir die falsche Größe geschickt
    Super, bis dann | Auf dem Display ist ein Kratzer
  `),
  fr: lines(`
    Bonjour, où est mon colis ? | J'ai commandé les chaussures la semaine dernière et elles ne sont toujours pas arrivées. | Puis-je le retourner ?
    Ma carte a été débitée deux fois. Merci de rembourser un des paiements. | L'application plante quand je me connecte | Merci, ça a marché !
    Comment changer mon adresse de livraison | Je voudrais résilier mon abonnement avant la fin du mois. | pourquoi ma facture est si élevée ce mois-ci ??
    Le routeur se déconnecte toutes les quelques minutes. | mot de passe oublié et aucun mail reçu | Quelqu'un pourrait-il me rappeler aujourd'hui ?
    La garantie couvre-t-elle les dégâts des eaux | des nouvelles de mon dossier | Bonsoir, mon vol a été annulé
    erreur quand j'essaie de payer | Le petit déjeuner est-il compris ? | annulez tout de suite svp
    Du nouveau pour le remboursement | le magasin est ouvert dimanche | Je crois que vous m'avez envoyé la mauvaise taille
    Super, à bientôt | Il y a une rayure sur l'écran
  `),
  es: lines(`
    Hola, ¿dónde está mi paquete? | Pedí los zapatos la semana pasada y todavía no han llegado. | ¿Puedo devolverlo?
    Me cobraron dos veces en la tarjeta. Por favor devuelvan uno de los pagos. | La aplicación se cierra cuando inicio sesión | Gracias, funcionó
    Cómo cambio mi dirección de entrega | Me gustaría cancelar mi suscripción antes de fin de mes. | por qué mi factura es tan alta este mes??
    El router se desconecta cada pocos minutos. | olvidé mi contraseña y no llega el correo | ¿Alguien podría llamarme hoy?
    La garantía cubre daños por agua | alguna noticia de mi reclamo | Buenas noches, mi vuelo fue cancelado
    sale error cuando intento pagar | ¿El desayuno está incluido? | cancélenlo ya por favor
    Alguna novedad sobre el reembolso | la tienda abre el domingo | Creo que me enviaron la talla equivocada
    Perfecto, hasta luego | Hay un arañazo en la pantalla
  `),
  it: lines(`
    Ciao, dov'è il mio pacco? | Ho ordinato le scarpe la settimana scorsa e non sono ancora arrivate. | Posso restituirlo?
    La mia carta è stata addebitata due volte. Per favore rimborsate uno dei pagamenti. | L'app si blocca quando accedo | Grazie, ha funzionato!
    Come cambio il mio indirizzo di consegna | Vorrei disdire il mio abbonamento prima della fine del mese. | perché la mia bolletta è così alta questo mese??
    Il router si disconnette ogni pochi minuti. | password dimenticata e nessuna mail ricevuta | Qualcuno potrebbe richiamarmi oggi?
    La garanzia copre i danni da acqua | novità sulla mia pratica | Buonasera, il mio volo è stato cancellato
    esce errore quando provo a pagare | La colazione è inclusa? | annullate subito per favore
    Novità sul rimborso | il negozio è aperto domenica | Credo che mi abbiate mandato la taglia sbagliata
    Perfetto, a presto | C'è un graffio sullo schermo
  `),
  pt: lines(`
    Olá, onde está a minha encomenda? | Encomendei os sapatos na semana passada e ainda não chegaram. | Posso devolver isto?
    O meu cartão foi cobrado duas vezes. Por favor devolvam um dos pagamentos. | O aplicativo fecha quando faço login | Obrigado, funcionou!
    Como mudo o meu endereço de entrega | Gostaria de cancelar a minha assinatura antes do fim do mês. | por que minha conta está tão alta esse mês??
    O roteador desconecta a cada poucos minutos. | esqueci a senha e o email não chega | Alguém poderia me ligar hoje?
    A garantia cobre danos causados por água | alguma novidade do meu caso | Boa noite, meu voo foi cancelado
    dá erro quando tento pagar | O café da manhã está incluído? | cancelem agora por favor
    Alguma novidade sobre o reembolso | a loja abre no domingo | Acho que vocês me enviaram o tamanho errado
    Perfeito, até logo | Há um risco na tela
  `),
  nl: lines(`
    Hallo, waar is mijn pakket? | Ik heb vorige week schoenen besteld en ze zijn nog steeds niet aangekomen. | Kan ik dit terugsturen?
    Mijn kaart is twee keer belast. Kunt u een van de betalingen terugstorten? | De app crasht als ik inlog | Bedankt, het werkt!
    Hoe wijzig ik mijn bezorgadres | Ik wil mijn abonnement voor het einde van de maand opzeggen. | waarom is mijn rekening deze maand zo hoog??
    De router verliest om de paar minuten verbinding. | wachtwoord vergeten en geen mail gekregen | Kan iemand mij vandaag terugbellen?
    Dekt de garantie waterschade | is er nieuws over mijn zaak | Goedenavond, mijn vlucht is geannuleerd
    ik krijg een foutmelding bij het betalen | Is het ontbijt inbegrepen? | graag meteen annuleren
    Al nieuws over de terugbetaling | is de winkel zondag open | Ik denk dat u mij de verkeerde maat hebt gestuurd
    Prima, tot dan | Er zit een kras op het scherm
  `),
  pl: lines(`
    Dzień dobry, gdzie jest moja paczka? | Zamówiłem buty w zeszłym tygodniu i nadal nie dotarły. | Czy mogę to zwrócić?
    Moja karta została obciążona dwa razy. Proszę o zwrot jednej płatności. | Aplikacja się zawiesza przy logowaniu | Dziękuję, zadziałało!
    Jak zmienić adres dostawy | Chciałbym anulować subskrypcję przed końcem miesiąca. | dlaczego mój rachunek jest taki wysoki??
    Router rozłącza się co kilka minut. | zapomniałem hasła i nie przyszedł mail | Czy ktoś mógłby do mnie dziś oddzwonić?
    Czy gwarancja obejmuje zalanie | jakieś wieści w mojej sprawie | Dobry wieczór, mój lot został odwołany
    wyskakuje błąd przy płatności | Czy śniadanie jest wliczone? | proszę od razu anulować
    Są jakieś wieści o zwrocie | czy sklep jest otwarty w niedzielę | Chyba przysłaliście mi zły rozmiar
    Super, do zobaczenia | Na ekranie jest rysa
  `),
  tr: lines(`
    Merhaba, paketim nerede? | Geçen hafta ayakkabı sipariş ettim ve hâlâ gelmedi. | Bunu iade edebilir miyim?
    Kartımdan iki kez para çekildi. Lütfen ödemelerden birini iade edin. | Giriş yaptığımda uygulama çöküyor | Teşekkürler, işe yaradı!
    Teslimat adresimi nasıl değiştirebilirim | Aboneliğimi ay sonundan önce iptal etmek istiyorum. | faturam bu ay neden bu kadar yüksek??
    Modem birkaç dakikada bir kopuyor. | şifremi unuttum mail gelmedi | Bugün biri beni arayabilir mi?
    Garanti su hasarını kapsıyor mu | dosyamla ilgili haber var mı | İyi akşamlar, uçuşum iptal edildi
    öderken hata veriyor | Kahvaltı dahil mi? | hemen iptal edin lütfen
    İade ile ilgili gelişme var mı | mağaza pazar günü açık mı | Sanırım bana yanlış beden gönderdiniz
    Harika, görüşürüz | Ekranda bir çizik var
  `),
  ru: lines(`
    Здравствуйте, где моя посылка? | Я заказала туфли на прошлой неделе, и они до сих пор не пришли. | Можно это вернуть?
    С моей карты списали деньги дважды. Пожалуйста, верните один из платежей. | Приложение вылетает при входе | Спасибо, получилось!
    Как изменить адрес доставки | Хочу отменить подписку до конца месяца. | почему счёт такой большой??
    Роутер отключается каждые пять минут. | забыл пароль, письмо не приходит | Мне могут сегодня перезвонить?
    есть новости по моей заявке | отмените сразу пожалуйста
  `),
  ar: lines(`
    مرحبا، أين طردي؟ | طلبت الحذاء الأسبوع الماضي ولم يصل بعد. | هل يمكنني إرجاعه؟
    تم خصم المبلغ من بطاقتي مرتين. أرجو إعادة إحدى الدفعتين. | التطبيق يتوقف عند تسجيل الدخول | شكرا، لقد نجح الأمر
    كيف أغير عنوان التوصيل | أريد إلغاء اشتراكي قبل نهاية الشهر. | لماذا فاتورتي مرتفعة هذا الشهر
    نسيت كلمة المرور ولم تصل الرسالة | هل يمكن لأحد الاتصال بي اليوم؟ | يظهر خطأ عند الدفع
    هل الفطور مشمول؟
  `),
  ja: lines(`
    こんにちは、荷物はどこですか？ | 先週靴を注文しましたが、まだ届いていません。 | 返品できますか
    カードに二重請求されました。片方を返金してください。 | ログインするとアプリが落ちます | ありがとう、できました
    配送先を変更したい | 月末までに解約したいです。 | 今月の請求がなぜこんなに高いの？
    ルーターがすぐ切れます | パスワードを忘れました | 今日電話もらえますか
    支払いエラー
  `),
  zh: lines(`
    你好，我的包裹在哪里？ | 我上周订的鞋子还没有到。 | 可以退货吗
    我的卡被扣了两次款，请退一笔。 | 登录时应用崩溃 | 谢谢，可以了
    怎么修改收货地址 | 我想在月底前取消订阅。 | 为什么这个月账单这么高
    路由器总是断线 | 忘记密码了 | 今天能给我回电话吗
    付款出错
  `),
  ko: lines(`
    안녕하세요, 제 택배는 어디에 있나요? | 지난주에 신발을 주문했는데 아직 도착하지 않았어요. | 반품할 수 있나요
    카드에서 두 번 결제되었습니다. 하나는 환불해 주세요. | 로그인하면 앱이 꺼져요 | 감사합니다, 됐어요
    배송지를 어떻게 바꾸나요 | 월말 전에 구독을 취소하고 싶습니다. | 이번 달 요금이 왜 이렇게 높나요
    공유기가 자꾸 끊겨요 | 비밀번호를 잊어버렸어요 | 결제 오류
  `),
  el: lines(`
    Γεια σας, πού είναι το δέμα μου; | Παρήγγειλα παπούτσια την περασμένη εβδομάδα και δεν έχουν έρθει. | Μπορώ να το επιστρέψω;
    Η κάρτα μου χρεώθηκε δύο φορές. | Η εφαρμογή κλείνει όταν συνδέομαι | Ευχαριστώ, δούλεψε
    Πώς αλλάζω τη διεύθυνση παράδοσης | Θέλω να ακυρώσω τη συνδρομή μου. | γιατί ο λογαριασμός είναι τόσο υψηλός
    ξέχασα τον κωδικό μου | σφάλμα στην πληρωμή
  `),
  he: lines(`
    שלום, איפה החבילה שלי? | הזמנתי נעליים בשבוע שעבר והן עדיין לא הגיעו. | אפשר להחזיר את זה?
    הכרטיס שלי חויב פעמיים. | האפליקציה קורסת כשאני נכנס | תודה, זה עבד
    איך משנים כתובת למשלוח | אני רוצה לבטל את המנוי. | למה החשבון כל כך גבוה
    שכחתי סיסמה | שגיאה בתשלום
  `),
  th: lines(`
    สวัสดีค่ะ พัสดุของฉันอยู่ที่ไหน | ฉันสั่งรองเท้าเมื่อสัปดาห์ที่แล้วแต่ยังไม่มาถึง | คืนสินค้าได้ไหม
    บัตรของฉันถูกเรียกเก็บเงินสองครั้ง | แอปค้างตอนเข้าสู่ระบบ | ขอบคุณ ใช้ได้แล้ว
    เปลี่ยนที่อยู่จัดส่งอย่างไร | ฉันต้องการยกเลิกการสมัครสมาชิก | ทำไมบิลเดือนนี้แพงจัง
    ลืมรหัสผ่าน | ชำระเงินไม่ได้
  `),
};
