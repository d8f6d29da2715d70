import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('ref', 'en');

/** English responses of "Refunds". */
export const refundsEn: CatalogueResponse[] = [
  say(
    'full',
    'Refund in full',
    'If you’d sooner have your money back, that’s no trouble: I can return {{order_total}} today to the card that ends in {{card_last4}}.',
  ),
  say(
    'full-card',
    'Refund in full – card ending',
    'I’ve returned the full amount to your card ending {{card_last4}}. Your bank needs 5–7 working days to show it, although many are quicker.',
  ),
  say(
    'full-gift-card',
    'Refund in full – gift card',
    'As part of order {{order_number}} was paid with a gift card, that share goes back onto the same card. If you’ve thrown it away, I’ll email you a new one.',
  ),
  say(
    'full-paypal',
    'Refund in full – online wallet',
    'You paid with an online wallet, so the {{order_total}} goes back there and not to the card behind it. It normally appears within two days.',
  ),
  say(
    'part',
    'Refund in part',
    'I can offer you {{amount}} back and you keep the {{product}} as it is. If you’d rather return it for the full price, that’s just as fine with me.',
  ),
  say(
    'part-delivery',
    'Refund of the delivery charge',
    'We promised next-day delivery and didn’t keep it, so the express charge for order {{order_number}} is on its way back to you. You don’t need to do anything.',
  ),
  say(
    'working-days',
    '5-7 working days',
    'Once we’ve sent a refund, banks take five to seven working days to book it. It often shows as a credit next to the original payment, so look there first.',
  ),
  say(
    'late',
    '07.4 Refund not arrived',
    'Let me check that with you. We released {{order_total}} for order {{order_number}}; could you look for it under the date of the original purchase as well? Some banks put it there.',
  ),
  say(
    'late-arn',
    '07.5 Refund – bank reference',
    'Your bank can find the payment by its reference: {{bank_reference}}. If they still see nothing after that, send me their answer and I’ll take it to our payments team myself.',
  ),
  say(
    'closed-account',
    '07.6 Refund to a closed account',
    'Don’t worry, the money isn’t lost. If the card ending {{card_last4}} is closed, the bank either forwards it to your new account or sends it back, and then we pay you by transfer.',
  ),
  say(
    'how-to-return',
    'How to return',
    '<p>Returning is simple:</p><ul><li>Print the label, or show the QR code at any parcel shop.</li><li>Put the slip in the box so that we know it’s yours.</li><li>Keep the receipt until you see the refund.</li></ul><p><a href="https://www.haldenrow.example/returns">Start a return</a></p>',
    { html: true, assets: ['return-label-guide.pdf'] },
  ),
  say(
    'label-sent',
    'Return label sent',
    'I’ve emailed you a prepaid label for order {{order_number}}. If you have no printer, the parcel shop can print it from the code in that email.',
  ),
  say(
    'thirty-days',
    '30 days to change your mind',
    '<p>You have <b>30 days</b> from delivery to send anything back, as long as it hasn’t been used; Copper members have 60. There’s no need to give a reason. <a href="https://www.haldenrow.example/help/returns">The small print</a> really is small.</p>',
    { html: true },
  ),
  say(
    'too-late',
    'Return window has closed',
    'The 30 days for order {{order_number}} are over, so I can’t give the money back. As it’s unused, though, I can take it in exchange for a gift card. Would that help?',
  ),
  say(
    'received',
    '08.1 Return received',
    'Your parcel is here, thank you for packing it so carefully. We check returns within two working days, and then the refund starts without you having to ask.',
  ),
  say(
    'not-received',
    '08.2 Return not arrived',
    'I can’t see your return in our warehouse yet. Could you send me the number on your drop-off receipt? With that I can look into the courier’s scans.',
  ),
  say(
    'inspection',
    '08.3 Return being checked',
    'Our returns team has the {{product}} on the bench at the moment. They’ll be finished by {{date}}, and I’ve left a note that you’re waiting.',
  ),
  say(
    'used',
    '08.4 Return shows signs of use',
    'The team found marks on the {{product}} that can’t be sold as new, so we can refund {{amount}} of the price. I’m happy to send you their pictures, and we can talk it over.',
  ),
  say(
    'hygiene',
    'Bedding cannot come back opened',
    'For reasons of hygiene we can’t take back bedding once the seal is open. If something is wrong with it, that’s different: tell me what it is and we’ll sort it out.',
  ),
  say(
    'collect',
    'Collection of large items',
    'You won’t have to carry it anywhere. Our crew collects the {{product}} from your home on {{collection_date}}; please leave it assembled unless it came flat-packed.',
  ),
  say(
    'collect-cost',
    'What a collection costs',
    '<p>What a collection costs:</p><ul><li>The piece is faulty: nothing at all.</li><li>You’ve changed your mind: <b>£25</b> for anything over 20&nbsp;kg, taken off the refund.</li></ul>',
    { html: true },
  ),
  say(
    'store-return',
    'Return in store',
    'You can also bring it to our {{store}} store, at the service desk on the ground floor. The refund starts while you’re standing there.',
    { defaults: { store: 'nearest' } },
  ),
  say(
    'gift-return',
    'Return a present',
    'Of course, and nobody will find out. Presents are refunded as a gift card, so the person who bought it gets no email. I only need the number on the gift receipt.',
  ),
  say(
    'exchange',
    'Exchange for another colour',
    'The quickest way is two steps: order the colour you want now, so that it’s yours, and send the first {{product}} back. I’ll refund it the day it arrives.',
  ),
  say(
    'cancel-done',
    'Order cancelled',
    'Order {{order_number}} is cancelled and nothing will be sent. If your bank shows a reserved amount, it drops off by itself within a few days.',
  ),
  say(
    'cancel-too-late',
    'Too late to cancel',
    'I tried, but the parcel was already taped and on the belt. Please just refuse it at the door; it comes straight back and I’ll refund you the same day.',
  ),
  say(
    'price-match',
    'Price dropped after purchase',
    'You bought it less than 14 days ago, so you get the lower price too. I’ve returned the difference of {{amount}} to the card you paid with.',
  ),
  say(
    'voucher',
    'Voucher for the trouble',
    'You’ve had a lot of bother with this, {{CUSTOMER_NAME}}, and I’d like to say sorry properly. There’s now a £10 voucher in your account, ready for your next order.',
  ),
  say(
    'voucher-code',
    'Voucher for the trouble – with code',
    'To make up for it a little, here’s a voucher for you: {{voucher_code}}. It takes {{amount}} off anything in the shop, sale items included, and is valid for a year.',
    { defaults: { amount: '£15' } },
  ),
  say(
    'refused',
    'Cannot refund, and why',
    'I’ve asked twice on your behalf, and I have to be honest: we can’t refund this one, because it was made to your own measurements. I know that isn’t the answer you hoped for.',
  ),
  say(
    'claims',
    'Pass to Claims',
    'Because of the amount, a refund for order {{order_number}} is decided by our claims team. I’ve written down everything you told me, and they answer within two working days.',
  ),
  say(
    'refund-confirm',
    'Check before I refund',
    'Before I press the button: {{order_total}} goes back to your card and the order is closed for good. Is that all right with you, {{CUSTOMER_NAME}}?',
  ),
];
