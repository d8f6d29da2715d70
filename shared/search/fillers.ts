import { Dictionary } from './dictionary.ts';
import { Words } from './words.ts';

// Words that say little in a name or a query, in the languages of the catalogues that we know.
const fillers = [
  'a an and are as at be by can could do for from how i if in into is it its me my of on or our please so that the their this to us was we what when will with would you your',
  'am an auf aus bei beim bin bitte das dass dem den der des die ein eine einem einen einer er es fur gibt hat ich ihr ihre im in ist kann man mein meine mit nach nicht oder sich sie sind so um und uber uns unser vom von vor was wie wir wird zu zum zur',
  'l d j qu au aux avec ce ces cette comme dans de des du elle en est et il ils je la le les leur lui ma mais mes mon ne nos notre nous ou par pas pour que qui sa se ses si son sur te tes toi ton tu un une vos votre vous svp',
  'al como con cual de del el ella en es esta este la las lo los mas me mi muy no nos o para pero por que se si sin su sus te tu un una uno y ya',
  'ao aos as com da das de do dos e em essa esse esta este eu foi ha isso ja mais mas meu minha na nao nas no nos o os ou para pela pelo por que sao se sem seu sua um uma voce',
  'agli ai al alla alle anche che chi ci come con da dal dalla dei del della delle di e gli ha i il in io la le lo ma mi nei nel nella non o per piu qui se si sono su sul sulla suo ti tra un una uno vi',
  'aan als bij dat de die dit een en er het hij hoe ik in is je kan met mijn naar niet of om onze ook op over te tot u uit uw van voor was wat we wij zijn',
  'by byc czy dla do i ich jak jako jest jej juz lub ma mi mnie moj moja na nad nie o od po pod przez sa sie ta tak te tego to tu tym w we z za ze',
  'bir bu da de icin ile mi ne ve veya ya',
  'без бы в вы где да для до его ее если есть за и из или им их к как ко ли мне мой мы на не но о об он она они от по при с со так то у что это я',
  'απο για δεν ειναι η θα και με μας να ο οι σας σε στη στην στο στον τα τη την της τι το τον του των',
  'في من على عن الى ان او هل ما لا هذا هذه مع كل',
  'של על את עם לא זה או אם כי הוא היא אני',
  'में का की के को से है हैं और या पर यह एक',
];

let dictionary: Dictionary | undefined;

function build(): Dictionary {
  const built = new Dictionary();
  const words = new Words();
  for (const line of fillers) {
    words.read(line);
    for (let at = 0; at < words.count; at++)
      built.add(words.units, words.starts[at] as number, words.ends[at] as number);
  }
  return built;
}

/** True for a folded word that says little by itself (the, der, de, please …). */
export function isFiller(units: Uint16Array, start: number, end: number): boolean {
  if (end - start > 8) return false;
  dictionary ??= build();
  return dictionary.find(units, start, end) >= 0;
}
