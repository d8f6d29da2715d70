import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('bil', 'en');

/** English responses of "Billing and payments". */
export const billingEn: CatalogueResponse[] = [
  say(
    'kyc-address',
    'KYC address check',
    'For orders on account I have to confirm your address once. A photo of a utility bill or a bank letter from the last three months is enough; please cover the figures.',
  ),
  say(
    'kyc-done',
    'KYC passed',
    'Thank you, that’s everything we needed. Your account is confirmed, order {{order_number}} has been released, and nobody will ask you for this again.',
  ),
  say(
    'kyc-delete',
    'KYC what happens to the photo',
    'Only our billing team sees the picture, and it’s deleted automatically once the check is done. We keep a note that the address was confirmed, nothing more.',
  ),
  say(
    'charged-twice',
    '21.1 Charged twice',
    'I can see only one payment on our side, for {{order_total}}. The second line is most likely a reservation that your bank lets go within five working days.',
  ),
  say(
    'charged-twice-real',
    '21.2 Charged twice – our error',
    'You’re right, our till sent the payment for order {{order_number}} twice. I’ve just returned the second one to the card ending {{card_last4}}, and I’m sorry for the fright.',
  ),
  say(
    'charged-early',
    '21.3 When we take the money',
    'We reserve the amount when you order and take it when the parcel leaves us. For furniture made to order we take a third at once and the rest before delivery.',
  ),
  say(
    'declined',
    '22.1 Card declined',
    'Your bank turned the payment for {{order_total}} down, and it doesn’t tell us why. Most often it’s waiting for your approval in the banking app. Could you have a look and try once more?',
  ),
  say(
    'declined-again',
    '22.2 Card declined again',
    'Let’s not keep trying, or the bank may block your card. I’ll hold order {{order_number}} for 24 hours so that nothing sells out, and you can pay another way.',
  ),
  say(
    'payment-link',
    '22.3 Payment link',
    '<p>Here’s a secure page to pay for order <b>{{order_number}}</b>: <a href="https://www.haldenrow.example/pay">Pay now</a>. It works for 24 hours. We’ll never ask for your PIN or a one-time code.</p>',
    { html: true },
  ),
  say(
    'methods',
    'Ways to pay',
    '<p>You can pay with:</p><ul><li>debit &amp; credit cards</li><li>online wallets</li><li>bank transfer (we pack once it arrives)</li><li>gift cards, up to five per order</li></ul>',
    { html: true },
  ),
  say(
    'instalments',
    'Pay in instalments',
    '<p>From £200 you can spread the cost:</p><ul><li><b>3 months</b>, free of interest</li><li><b>6 or 12 months</b>, with the rate shown before you sign</li></ul><p>Our partner bank makes a short credit check, which takes about a minute.</p>',
    { html: true },
  ),
  say(
    'invoice-copy',
    'Invoice – copy',
    'I’ve just emailed you the invoice for order {{order_number}} as a PDF. If it hides from you, look in the promotions folder.',
  ),
  say(
    'invoice-company',
    'Invoice – company name',
    'Of course. Please type the company’s name and address just as they should appear, with the VAT number if you have one, and I’ll have the invoice written again.',
  ),
  say(
    'invoice-corrected',
    'Invoice – corrected',
    'The corrected invoice has number {{invoice_number}} and replaces the first one. Please delete the old copy so that your bookkeeping doesn’t count it twice.',
  ),
  say(
    'invoice-overdue',
    'Invoice – reminder by mistake',
    'Please ignore that reminder. Your payment of {{order_total}} had already arrived, and our letter crossed with it in the post. There’s no fee and no mark against your name.',
  ),
  say(
    'extension',
    'More time to pay',
    'Thank you for telling us before it’s due, that makes it easy. I’ve moved the date to {{date}}; there’s no charge, and no reminder will go out before then.',
  ),
  say(
    'gift-balance',
    'Gift card – balance',
    'You can see the balance at any time under "Gift cards" in your account. If you’d rather I looked it up, send me the last four digits and the scratched-off PIN stays with you.',
  ),
  say(
    'gift-symbols',
    "Gift card – code isn't accepted",
    'On older cards our printer added a mark such as $& or $1 after the number. Please leave that out, and any spaces too: only the 16 digits count.',
    { assets: ['gift-card-sample.jpg'] },
  ),
  say(
    'gift-lost',
    'Gift card – lost',
    'If you still have the receipt or the email it came with, I can block the old card and issue a new one with what’s left on it. Could you send me a photo of either?',
  ),
  say(
    'gift-valid',
    'Gift card – how long it lasts',
    'Our gift cards are good for 24 months, and every purchase starts the clock again. If yours has just run out, tell me: we’re not strict about a few weeks.',
  ),
  say(
    'promo-not-taken',
    'Promotion code not taken',
    'I’ve had a look: the code works from £60 and not on clearance pieces, and your basket was a little below that. I don’t want you to lose out, so I’ve taken {{amount}} off by hand.',
  ),
  say(
    'promo-percent',
    'Promotion – 100 % honest about "up to"',
    'I see why that\'s confusing. "Up to 40% off" means some pieces have 40% & others less; the price on the product page is always the final one, with nothing added at the till.',
  ),
  say(
    'unknown-charge',
    '23.1 A charge you do not know',
    'Let’s find out what it is. Could you tell me the date and the amount of the charge? Please check too whether someone in your family shares the card ending {{card_last4}}.',
  ),
  say(
    'fraud',
    '23.2 Fraud – block now',
    'I don’t recognise this order as yours either, so I’ve stopped {{order_number}} and locked the account. Please call your bank now and have the card blocked; I’ll stay in this chat.',
  ),
  say(
    'fraud-next',
    '23.3 Fraud – what follows',
    'Your case number is {{case_number}}. Our claims team looks into it today, and you won’t pay for anything you didn’t order. A new password by email will let you back in.',
  ),
  say(
    'phishing',
    '23.4 That message is not from us',
    'Thank you for asking first! That text isn’t ours: we never ask for a fee to release a parcel. Please don’t tap the link, and delete the message.',
  ),
  say(
    'vat',
    'VAT and duties',
    'Every price on our site includes VAT, and there are no duties within the UK. Business customers find the net amount and the tax shown separately on the invoice.',
  ),
  say(
    'balance-due',
    'Balance before delivery',
    'Before your {{product}} is loaded there’s {{amount}} left to pay. You can do that from your account until noon on the day before the crew comes.',
  ),
];
