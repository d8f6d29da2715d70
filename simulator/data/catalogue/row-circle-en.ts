import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('row', 'en');

/** English responses of "Row Circle and offers". */
export const rowCircleEn: CatalogueResponse[] = [
  say(
    'what',
    'What Row Circle is',
    'Row Circle is our free loyalty programme. You get a point for every pound, and 200 points turn into a £5 voucher. No card to carry, your email address is enough.',
  ),
  say(
    'levels',
    'Linen, Oak, Copper',
    '<p>The three levels at a glance:</p><ul><li><b>Linen</b>: points and a birthday treat</li><li><b>Oak</b>, from £400 a year: free standard delivery</li><li><b>Copper</b>, from £1,200: free express and 60 days to return</li></ul>',
    { html: true, assets: ['row-circle-benefits.pdf'] },
  ),
  say(
    'balance',
    'Points – balance',
    'You have {{points_balance}} points at the moment, {{CUSTOMER_NAME}}. You can turn them into a voucher in your account, or I can do it for you right now.',
  ),
  say(
    'missing',
    'Points – missing',
    'Points arrive when the time for returns has passed, so the ones for order {{order_number}} are still on their way. They’re already noted and can’t get lost.',
  ),
  say(
    'added',
    'Points – added by hand',
    'I’ve added {{points}} points to your account for the purchase that wasn’t counted. You should see them after you sign in again.',
  ),
  say(
    'store-receipt',
    'Points – for a store receipt',
    'Forgot to say you’re a member at the till? Send me a photo of the receipt within 60 days and I’ll add the points from our {{store}} store by hand.',
  ),
  say(
    'expire',
    'Points – when they expire',
    'Points last for two years, and each order renews all of them. We write to you a month before any would run out, so you won’t be caught by surprise.',
  ),
  say(
    'returned',
    'Points – after a return',
    'When something goes back, the points it earned go with it. That’s why your balance is lower since the {{product}} was returned; the rest is untouched.',
  ),
  say(
    'merge',
    'R-05 Two accounts',
    'You’ve collected points under two email addresses, which happens a lot. Tell me which one you’d like to keep and I’ll bring everything together there.',
  ),
  say(
    'merged',
    'R-06 Accounts joined',
    'All done: everything is in one account now, with {{points_balance}} points altogether. Your old address has been signed off and won’t get our letters any more.',
  ),
  say(
    'level-now',
    'Level – where you stand',
    'You’re at {{loyalty_level}} level, {{CUSTOMER_NAME}}, and that stays so until the end of next year. Thank you for staying with us!',
  ),
  say(
    'level-next',
    'Level – how far to the next',
    'You’re only {{amount}} away from the next level. Orders count from the day they’re delivered, so the one under way may already take you there.',
  ),
  say(
    'level-dropped',
    'Level – why it changed',
    'Levels are worked out once a year from what was bought in the twelve months before. Yours went to {{loyalty_level}} this January; your points haven’t changed at all.',
  ),
  say(
    'level-kept',
    'Level – kept as a courtesy',
    'You’ve been with us for so long that I don’t want a quiet year to count against you. I’ve kept you at {{loyalty_level}} for another twelve months, with everything that goes with it.',
  ),
  say(
    'birthday',
    'Birthday treat',
    'Happy birthday month, {{CUSTOMER_NAME}}! 🎂 You have 10% off one order of your choice. It’s already in your account and comes off by itself at the checkout.',
  ),
  say(
    'voucher-how',
    'Use a voucher',
    '<p>Put the voucher’s code into the field <b>Gift card or voucher</b>, just above the total. One voucher per order, please; points &amp; gift cards can be added on top.</p>',
    { html: true },
  ),
  say(
    'voucher-new',
    'Voucher issued again',
    'Here’s your new code: {{voucher_code}}. The old one is switched off, and this one is valid until {{expiry_date}}.',
  ),
  say(
    'sale',
    'R-11 Members’ sale',
    'The members’ sale begins for {{loyalty_level}} members a full day before everyone else. You’ll get an email with the link at eight in the morning, and the basket keeps things for an hour.',
  ),
  say(
    'newsletter-off',
    'Fewer emails',
    '<p>I’ve stopped the newsletter for you. You’ll still hear from us about orders and about points that would run out. You can fine-tune it under <a href="https://www.haldenrow.example/account/letters">Letters and emails</a>.</p>',
    { html: true },
  ),
  say(
    'referral',
    'Bring a friend',
    '<p>Send your friend the link from <a href="https://www.haldenrow.example/account/friends">your account</a>. They get £10 off a first order of £50 or more, and you get <b>300 points</b> once it’s been delivered.</p>',
    { html: true },
  ),
  say(
    'back-in-stock',
    'Tell me when it is back',
    'I’ve put you on the list for the {{product}}. Members hear about it two hours before it’s shown in the shop, so you’ve a real chance of getting one.',
  ),
  say(
    'leave',
    'Leave Row Circle',
    'I’m sorry to see you go, {{CUSTOMER_NAME}}, but of course I’ll close it for you. You have {{points_balance}} points left: shall I turn them into a voucher first?',
  ),
];
