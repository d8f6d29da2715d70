import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('del', 'en');

/** English responses of "Delivery and tracking". */
export const deliveryEn: CatalogueResponse[] = [
  say(
    'neighbour',
    'Neighbour or safe place',
    'Would you mind checking the porch, the shed and behind any large plant pots? Drivers often tuck parcels out of the rain there, and sometimes a neighbour has taken one in.',
  ),
  say(
    'neighbour-named',
    'Neighbour or safe place – named on the scan',
    'The driver’s scan says the parcel for order {{order_number}} was handed to someone next door. Could you ask there first? If nobody has it, tell me and I’ll take it from here.',
  ),
  say(
    'postcode',
    'Ask for the postcode',
    'So that I look at the right delivery, could you type the postcode the parcel is going to?',
  ),
  say(
    'order-number',
    'Ask for the order number',
    'Could you send me your order number? It has eight digits with a dash in the middle, and you’ll find it at the top of your confirmation email.',
  ),
  say(
    'trace-opened',
    'Courier trace opened',
    'I’ve just asked the courier to trace order {{order_number}} as urgent. They have one working day to answer me, and I’ll write to you as soon as they do.',
  ),
  say(
    'trace-steps',
    '03.2 Courier trace',
    '<p>Here is what happens now with parcel <b>{{tracking_number}}</b>:</p><ul><li>The depot searches its cages and the driver is asked.</li><li>We get their answer within one working day.</li><li>If it doesn’t turn up, you choose: a new one or your money back.</li></ul>',
    { html: true },
  ),
  say(
    'trace-pending',
    '03.3 Courier trace – no answer yet',
    'The courier still owes me an answer about {{tracking_number}}, and their day is up. I’m chasing them again now and you’ll hear from me by {{reply_by}}, answer or not.',
  ),
  say(
    'trace-lost',
    'Trace result: lost',
    'I’m sorry, {{CUSTOMER_NAME}}: the courier has now told us that your parcel is lost. You won’t be out of pocket. Shall I send it again, or would you prefer a refund?',
  ),
  say(
    'trace-depot',
    'Trace result: found at the depot',
    'Good news: your parcel has been found. It had been left behind at the {{depot}} depot and goes back on a van for {{delivery_date}}.',
  ),
  say(
    'trace-returned',
    'Trace result: on its way back to us',
    'The courier is bringing the parcel back to our warehouse because the label could no longer be read. I can have a fresh one packed today, so there’s no need to wait for the old one.',
  ),
  say(
    'photo',
    'Photo from the courier',
    'The driver took a picture on the doorstep at {{time}}. I can see {{photo_shows}} in it. Does that look like your place?',
  ),
  say(
    'photo-wrong-door',
    'Photo from the courier – not your door',
    'Thank you for looking. If that isn’t your door, the driver has made a mistake and it’s ours to put right. I’m reporting a wrong delivery for order {{order_number}} now.',
  ),
  say(
    'where-now',
    'Where the parcel is now',
    'I can see {{tracking_number}} moving: it left our warehouse and is with the courier. The next scan is usually early in the morning, when the vans are loaded.',
  ),
  say(
    'tracking-link',
    'Tracking link',
    '<p>You can follow parcel <b>{{tracking_number}}</b> here: <a href="https://www.haldenrow.example/track">Track my delivery</a>. On the day itself the map shows the van and how many stops are before yours.</p>',
    { html: true },
  ),
  say(
    'not-moving',
    'Tracking has not moved',
    'I understand why that looks worrying. A parcel can go two days without a scan while it travels between depots. If {{tracking_number}} hasn’t moved by tomorrow evening, write to us and we’ll trace it.',
  ),
  say(
    'label-only',
    'Label made, not yet picked up',
    'Your label is printed but the courier hasn’t scanned the parcel yet, which is why tracking shows nothing. Order {{order_number}} is packed and goes out with the next collection.',
  ),
  say(
    'out-for-delivery',
    'Out for delivery today',
    'It’s on the van! Drivers on your route usually finish by 6 pm, and you’ll get a text when you’re the next stop.',
  ),
  say(
    'window',
    '02.1 Delivery window',
    'Your {{product}} is booked for {{delivery_date}}, {{delivery_window}}. The two-person crew will ring about half an hour before they reach you.',
    { defaults: { delivery_window: 'between 8 am and 6 pm' } },
  ),
  say(
    'window-change',
    '02.2 Change the day',
    'Of course, that’s easy to move. The next days I have for your area start on {{date}}. Which one suits you best?',
  ),
  say(
    'window-changed',
    '02.3 New day confirmed',
    'Done! Order {{order_number}} now comes on {{delivery_date}}. You’ll have an email about it in a few minutes, and the old appointment is cancelled.',
  ),
  say(
    'working-days',
    '3-5 working days',
    'Standard delivery takes three to five working days from the moment your confirmation email arrives. Weekends and bank holidays don’t count, I’m afraid.',
  ),
  say(
    'express',
    'Express – next working day',
    'With express, anything ordered before 2 pm on a working day reaches you the next one. It costs £6.95 and is free for Copper members.',
  ),
  say(
    'free-delivery',
    'Free delivery from £50',
    'Standard delivery is free once your basket reaches £50. Below that it’s £4.50, however many items you order.',
  ),
  say(
    'delayed-weather',
    '04.1 Delay – weather',
    'Snow and closed roads are holding the vans up in your area. Your parcel is safe and dry at the depot, and it comes out with the first van that can get through.',
  ),
  say(
    'delayed-volume',
    '04.2 Delay – busy week',
    'We’ve had far more orders than usual this week, and yours is taking about two days longer than we promised. I’m sorry about that. It hasn’t been forgotten and it’s next in line for packing.',
  ),
  say(
    'delayed-supplier',
    '04.3 Delay – maker is late',
    'Our workshop is behind with the {{product}}, so I have to correct the date we gave you. We now expect it on {{delivery_date}}. If that’s too late, you can cancel free of charge.',
  ),
  say(
    'delay-keep-or-cancel',
    'Late order – wait or cancel',
    'It’s your call, {{CUSTOMER_NAME}}: I can keep order {{order_number}} open and watch it for you, or cancel it now and return the money. Which would help you more?',
  ),
  say(
    'split',
    'Two parcels, one order',
    'Order {{order_number}} travels in two parcels because the pieces come from different warehouses. The second one is a day or two behind the first, and you don’t pay twice for delivery.',
  ),
  say(
    'missing-item',
    'Something missing from the box',
    'Oh dear, let’s find it. Could you look under the cardboard insert and inside the larger pieces? Small parts for the {{product}} are often taped to the bottom of the tray.',
  ),
  say(
    'damaged-box',
    'Box arrived damaged',
    'Thank you for telling me straight away. Could you send a photo of the box and one of what’s inside? With those two pictures I can sort it out here, without any forms.',
  ),
  say(
    'address-wrong',
    'Address can still be changed',
    'We’re in time: order {{order_number}} hasn’t been packed yet. Please type the full new address, with the flat number if there is one, and I’ll change it while we chat.',
  ),
  say(
    'address-too-late',
    'Address – already on its way',
    'The parcel has left us, so I can’t change its label any more. What I can do is ask the courier to hold {{tracking_number}} at their depot, and you pick it up with some ID. Shall I?',
  ),
  say(
    'redeliver',
    'Missed the driver',
    'No harm done, you get a second try. The courier comes back on the next working day by itself. If you’d rather choose, tell me a day and I’ll pass it on.',
  ),
  say(
    'redeliver-booked',
    'Second attempt booked',
    'That’s arranged. The driver will try again on {{delivery_date}} and has your note about the side gate. Fingers crossed, {{CUSTOMER_NAME}}!',
  ),
  say(
    'safe-place-set',
    'Leave it in a safe place',
    'I’ve told the courier that {{tracking_number}} may be left without a signature. Please keep in mind that once it’s where you asked, it’s in your care.',
  ),
  say(
    'click-collect',
    'C&C ready to collect',
    'Your order {{order_number}} is waiting for you at our {{store}} store. Bring the confirmation on your phone and any photo ID; we keep it for 14 days.',
    { assets: ['store-map.png'] },
  ),
  say(
    'click-collect-soon',
    'C&C not ready yet',
    'It isn’t quite ready at {{store}}: the lorry with your order unloads tonight. Please wait for the text before you set off, I’d hate you to make the trip for nothing.',
  ),
  say(
    'click-collect-someone',
    'C&C someone else collects',
    'That’s fine! Whoever comes needs the order number, {{order_number}}, and a photo of your ID on their phone. Nothing to fill in beforehand.',
  ),
  say(
    'store-hours',
    'Store hours',
    '<p>Our stores are open:</p><ul><li>Monday to Saturday, 9 am&nbsp;– 7 pm</li><li>Sunday, 11 am&nbsp;– 5 pm</li></ul><p>The garden yard closes half an hour earlier. <a href="https://www.haldenrow.example/stores">Find your store</a></p>',
    { html: true },
  ),
  say(
    'big-items',
    'Large furniture – will it fit?',
    '<p>Before we load your <b>{{product}}</b>, could you measure:</p><ul><li>the narrowest door on the way in</li><li>the turn of the stairs</li><li>the lift, if there is one</li></ul><p>It comes in one piece, and the crew needs about 5&nbsp;cm on each side.</p>',
    { html: true },
  ),
  say(
    'room-of-choice',
    'Room of choice',
    'The crew carries large furniture to the room you choose, up to the third floor without a lift. They’ll take the packaging away too, if you ask them.',
  ),
  say(
    'old-sofa',
    'Taking away the old one',
    'Yes, we can take your old sofa or mattress away on the same visit for £30. It goes to a charity that repairs and resells furniture, so it isn’t simply thrown out.',
  ),
  say(
    'abroad',
    'Delivery outside the country',
    '<p>I’m afraid we only deliver within the UK and to the <a href="https://www.haldenrow.example/help/countries">countries on this list</a>. Many customers use a forwarding company, but our technicians can only come to a UK address.</p>',
    { html: true },
  ),
  say(
    'signature',
    'Signed by someone else',
    'The courier shows a signature for {{tracking_number}} that doesn’t match your name. Is there anyone at home or at a front desk who might have signed for you?',
  ),
  say(
    'fragile',
    'Mirrors and glass',
    'Mirrors and glass tops travel with our own van, never with a parcel courier, so the date depends on our route. For your {{product}} that’s {{delivery_date}}.',
  ),
  say(
    'garden-plants',
    'Plants and frost',
    'We hold back living plants when it’s colder than 3 °C at night, so they don’t freeze on the van. Yours are in the warm greenhouse and leave with the first mild night 🌱',
  ),
];
