/**
 * Words that our languages in Latin letters use all the time: they tell a short text where statistics of letters cannot, and
 * show where a text mixes two. A word that several languages have stands with each of them.
 */
const words: Readonly<Record<string, string>> = {
  en: 'hello hey hi thanks thank you the and is are my your this that it in on has not no was were with where what which when how can could please would order from about for to of still yes morning evening good want need been did does do why i we any me but be will there just by at so come die per',
  de: 'hallo du dir mir mich dich kannst können alle paar über nach oder aber wenn nur schon super bis dann sehr guten gute danke dankeschön bitte ich nicht ist sind und mein meine meinen meiner meinem wie kann eine einen einem ein das der die den dem des wo habe haben hat wann warum noch mit für schön tag abend morgen zum zur möchte wurde sie wir auch ihre es in im am an auf aus bei von zu immer kein keine gibt war also so da er wer sofort beim man am hier was',
  fr: "bonjour bonsoir salut merci je j'ai vous où est est-ce mon ma mes une un pas pour avec sur quand comment et suis avez puis-je pourquoi votre dans toujours ça cette nous des aux été être le la les de du en que qui au ce se si il elle on ne plus par tout aucun suite comme c'est d'accord y a était mais ou et en tu me te son sont",
  es: 'hola buenas buenos gracias días tardes noches el los las la mi mis dónde está están cómo puedo por qué cuándo pero todavía quiero tengo una un del de ayuda usted ha han muy y cambio que en con para se no es me su al lo le sin ya o si como más fue son alguna alguien hay cada tu te sale a ni eso este esta estoy favor nada',
  it: "ciao buongiorno buonasera grazie il gli lo la le mio mia della dello delle degli nella dei dove è sono ho hai non posso perché quando ancora vorrei voglio una un uno per favore come di che ma dal dalla questo questa mi ti si ci se con del al alla da in su più cosa ogni nessuna sulla stato provo subito e o ed anche mai ne i l' per",
  pt: 'olá oi obrigado obrigada bom boa tarde noite dia minha meu meus onde não os um uma você vocês posso ainda quando porque quero gostaria com por faço isto isso foi mais ao dos do da das de mudo em no na nos nas o a as e é que se me está estão esse essa favor para eu tem são alguma alguém já cada agora pelo pela ele como mas ou dá sem',
  nl: 'hoi prima tot dan paar wel dit dan zo hallo goedemorgen goedemiddag goedenavond bedankt dank dag ik het een mijn waar niet kan hoe wanneer waarom nog van voor maar graag wil jullie met zijn deze heb heeft als u wordt is de die dat en in op te er om ze we je bij geen naar mij me ook over al uit aan was of wat door alle meer nieuws meteen alstublieft',
  pl: 'cześć dzień dobry wieczór dziękuję proszę jest nie się gdzie moja moje mój mojej jak kiedy dlaczego mogę chcę mam czy jeszcze w na do z że co od po o to i a ale za przy ktoś już był został tak dla tego u bardzo jestem są mnie mi',
  tr: 'merhaba selam teşekkürler teşekkür günaydın akşamlar iyi lütfen nerede bir ve için nasıl neden ben değil mi mı mu mü istiyorum sipariş zaman ne bu var yok çok nedir paketim da de ile ama daha gibi kadar hemen beni bana benim bugün olarak o şu her gelmedi',
};

const owners = new Map<string, string[]>();
for (const [language, list] of Object.entries(words))
  for (const word of new Set(list.split(' '))) owners.set(word, [...(owners.get(word) ?? []), language]);

/** What the words of a text say for a language: `own` are words that it alone uses, `score` counts one that n languages share as 1/n. */
export interface Votes {
  language: string;
  own: number;
  score: number;
}

/** The votes of a text's words (lower case), the highest score first. */
export function votesOf(list: readonly string[]): Votes[] {
  const votes = new Map<string, Votes>();
  for (const word of list) {
    const languages = owners.get(word) ?? [];
    for (const language of languages) {
      const { own, score } = votes.get(language) ?? { own: 0, score: 0 };
      votes.set(language, {
        language,
        own: own + (languages.length === 1 ? 1 : 0),
        score: score + 1 / languages.length,
      });
    }
  }
  return [...votes.values()].sort((a, b) => b.score - a.score);
}
