import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('rep', 'en');

/** English responses of "Replacements and repairs". */
export const replacementsEn: CatalogueResponse[] = [
  say(
    'send',
    'Send a replacement',
    'I’d like to put this right with a new one, free of charge. It leaves us today and should be with you on {{delivery_date}}.',
  ),
  say(
    'send-tracked',
    'Send a replacement – on its way',
    'Your new {{product}} has left the warehouse. You can follow it with {{new_tracking_number}}, and there’s nothing to pay when it comes.',
  ),
  say(
    'send-keep-old',
    'Send a replacement – keep the old one',
    'You needn’t send the old {{product}} back. If it’s still safe to use, keep it or pass it on; if not, your local recycling point will take it.',
  ),
  say(
    'send-swap',
    'Send a replacement – swap at the door',
    'The driver will bring the new {{product}} and take the faulty one away in one go. Just have it roughly packed by the door; the original box isn’t needed.',
  ),
  say(
    'party',
    'New lamp before the party',
    'I can get a new lamp onto tonight’s express van, {{CUSTOMER_NAME}}. That brings it to you on {{delivery_date}}, so it’ll be wrapped before the first guests ring the bell.',
    { defaults: { delivery_date: 'Saturday' } },
  ),
  say(
    'out-of-stock',
    'No replacement in stock',
    'I’ve looked in every warehouse and there’s no {{product}} left to send. I can put you first in line for the next batch, or return your money now. What would you like?',
  ),
  say(
    'alternative',
    'Offer something similar',
    'We’re out of the {{product}}, but the {{alternative}} is very close in size and colour. If you like it, I’ll send it in its place and we pay the difference.',
  ),
  say(
    'photos',
    '11.1 Photos of the fault',
    '<p>Three pictures help our workshop most:</p><ul><li>the whole piece, from about two metres</li><li>the fault, as close as your phone stays sharp</li><li>the white label underneath</li></ul><p>You can drop them straight into this chat.</p>',
    { html: true },
  ),
  say(
    'photos-thanks',
    '11.2 Photos received',
    'Thank you, {{CUSTOMER_NAME}}, those pictures are perfect. I can see the fault clearly and you won’t have to prove anything else.',
  ),
  say(
    'label',
    '11.3 Where the label is',
    '<p>The white label sits:</p><ul><li>on lamps, <b>under the base</b></li><li>on furniture, inside a drawer or below the seat</li></ul><p>I need the line that begins with HR &amp; the four digits after it.</p>',
    { html: true },
  ),
  say(
    'warranty-lamp',
    'Warranty – lamps, 2 years',
    'Lamps and anything with a plug carry our two-year warranty, and yours is well inside it. A repair or a new one costs you nothing, delivery included.',
    { assets: ['warranty-terms.pdf', 'lamp-and-fabric-care.pdf'] },
  ),
  say(
    'warranty-frame',
    'Warranty – furniture frames, 5 years',
    'Frames and joints are covered for five years, fabric and foam for two. From what you tell me this is the frame, so it’s ours to mend.',
  ),
  say(
    'warranty-over',
    'Warranty has ended',
    'The warranty on your {{product}} has run out, so I can’t offer a free repair. Our workshop will still mend it at cost price, and I can ask them for a quote before you decide.',
  ),
  say(
    'warranty-wear',
    'Wear is not covered',
    'A fading colour and a softer cushion come with years of use, and the warranty doesn’t cover that. I’d be glad to send you our care guide, though, it often brings a lot back.',
    { assets: ['lamp-and-fabric-care.pdf'] },
  ),
  say(
    'warranty-case',
    'Warranty case opened',
    'I’ve opened warranty case {{case_number}} for your {{product}}. The workshop looks at new cases every morning, and you’ll have their answer within two working days.',
  ),
  say(
    'flicker',
    'Lamp flickers',
    'Flickering is nearly always the dimmer or a loose bulb. Could you switch off at the wall, turn the bulb a firm quarter turn and try it without the dimmer? Tell me what happens.',
  ),
  say(
    'no-light',
    'Lamp stays dark',
    'Let’s try two quick things: another socket, and a bulb you know works. If the {{product}} stays dark with both, I’ll send a new one and that’s that.',
  ),
  say(
    'smart-reset',
    'Reset the smart lamp',
    '<p>To reset your lamp:</p><ul><li>Switch it <b>on and off five times</b>, about a second each.</li><li>It blinks twice: let go.</li><li>Open the app and choose <b>Settings &gt; Add a lamp</b>.</li></ul>',
    { html: true, assets: ['reset-smart-lamp.png'] },
  ),
  say(
    'smart-error',
    'Smart lamp, error "E<12>"',
    'The app shows "E<12>" when the lamp can\'t reach your Wi-Fi. It only speaks 2.4 GHz & needs a password of < 32 characters; both can be changed in your router\'s menu.',
  ),
  say(
    'watts',
    'Which bulb fits',
    'Your {{product}} takes an E27 bulb with < 60 W, or any LED that gives up to 900 lumens. A stronger one won’t make it brighter for long, it only makes the shade too hot.',
  ),
  say(
    'part-send',
    'Spare part on its way',
    'I’ve ordered the {{part}} for you from our parts store. It comes by letter post in two or three days, and there’s a small drawing in the envelope that shows where it goes.',
  ),
  say(
    'part-none',
    'Spare part not available',
    'We no longer have that part for the {{product}}, and I don’t want to send you one that nearly fits. Let me offer you a replacement at half price instead.',
  ),
  say(
    'screws',
    'Bag of screws missing',
    'How annoying, just when the tools are out! I’m posting the full set of fittings for your {{product}} today, first class. You can safely build up to step 4 without them.',
  ),
  say(
    'assembly',
    'Assembly guide',
    'Here’s the guide with the drawings. Step 6 is the one that catches most people: the long side with the three holes faces the wall.',
    { assets: ['alta-shelf-assembly.pdf'] },
  ),
  say(
    'tech-visit',
    '12.1 Technician booked',
    'Our technician will come to you on {{visit_date}}, {{delivery_window}}. The repair takes about an hour; all you need to do is clear a little space around the {{product}}.',
    { defaults: { delivery_window: 'in the morning' } },
  ),
  say(
    'tech-offer',
    '12.2 Offer a technician',
    'I think this is better mended in your living room than shipped across the country. Would a visit from our technician suit you? It’s free under the warranty.',
  ),
  say(
    'tech-late',
    '12.3 Technician is late',
    'The technician has just rung: the visit before yours is taking longer, and it’ll be around {{time}} now. I’m sorry to keep you in. Would you rather move it to another day?',
  ),
  say(
    'stop-using',
    'Please stop using it',
    'For your safety, please unplug the {{product}} now and don’t use it again, even if it seems fine. I’m passing this to our product safety team and will arrange a new one for you.',
  ),
  say(
    'second-line',
    'Hand to 2nd line',
    'You’ve tried everything I’d have suggested, and more. I’d like a colleague from our technical team to look at this with you; they can see our chat, so you won’t have to start again.',
  ),
  say(
    'repaired',
    'Repaired and on the way home',
    'Your {{product}} is mended, tested overnight and packed. It should be back with you on {{delivery_date}}, and the repair itself carries a fresh one-year warranty.',
  ),
];
