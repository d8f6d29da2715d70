import { author } from './author.ts';
import type { CatalogueResponse } from './types.ts';

const say = author('cou', 'en');

/** English responses of "Courtesy". */
export const courtesyEn: CatalogueResponse[] = [
  say(
    'hello',
    'Hello',
    'Hello {{CUSTOMER_NAME}}, thank you for getting in touch. I’m {{AGENT_NAME}}, and I’ll look after you today. What can I do for you?',
  ),
  say(
    'hello-after-bot',
    'Hello – after the assistant',
    'Hi {{CUSTOMER_NAME}}, you’re talking to a person now. I’m {{AGENT_ALIAS}}. I’ve read what you told our assistant, so there’s no need to repeat it.',
  ),
  say(
    'hello-returning',
    'Hello – you have written before',
    'Welcome back, {{CUSTOMER_NAME}}. I can see your last chat with us about case {{case_number}}. Is it the same matter, or something new?',
  ),
  say(
    'hello-transfer',
    'Hello – taking over from a colleague',
    'Hello, {{AGENT_NAME}} here. My colleague has passed your chat on to me and I’ve read it from the top. Give me a minute and I’ll carry on where you left off.',
  ),
  say(
    'wait',
    'Sorry for the wait',
    'I’m sorry I kept you waiting, {{CUSTOMER_NAME}}. I’m all yours again now, so let’s carry on.',
  ),
  say(
    'wait-long',
    'Sorry for the wait – very long',
    'That was much too long, and I apologise. We have more chats than people this afternoon, but you have my full attention now and I won’t leave before this is solved.',
  ),
  say(
    'one-moment',
    'One moment',
    'Bear with me for a moment while I open your order. I’m still here, even if it’s quiet for a minute or two.',
  ),
  say(
    'checking',
    'Checking with a colleague',
    'I want to give you the right answer and not a quick one, so I’m asking our {{colleague}} about it. This may take five minutes. Is that all right?',
    { defaults: { colleague: 'specialist' } },
  ),
  say(
    'still-checking',
    'Still checking',
    'Just so you know I haven’t gone: I’m still on it. The system is taking its time today, and I’ll write the second I have something.',
  ),
  say(
    'still-there',
    'Are you still there?',
    'Are you still with me, {{CUSTOMER_NAME}}? No hurry at all, I’ll keep the chat open for another few minutes.',
  ),
  say(
    'closing-silent',
    'Closing – no answer',
    'As I haven’t heard from you for a while, I’ll close this chat now. Whenever you’re ready, just write again: everything we’ve said is saved and you won’t start from zero.',
  ),
  say(
    'apology',
    'Apology – our mistake',
    'You’re right, and I’m sorry. This was our mistake, not yours, and I’m going to put it right.',
  ),
  say(
    'apology-upset',
    'Apology – customer is upset',
    'I can hear how frustrating this has been, and I’d feel the same. Let’s stop the back and forth: I’ll stay with you until we have a solution you’re happy with.',
  ),
  say(
    'apology-repeat',
    'Apology – third time they write',
    'You shouldn’t have to write to us more than once about the same thing. I’ve read all of it now, {{CUSTOMER_NAME}}, and I’m taking this over myself so that it ends here.',
  ),
  say(
    'thanks-patience',
    'Thanks for your patience',
    'Thank you for being so patient with us. Not everyone would be, and it makes my work a good deal easier.',
  ),
  say(
    'thanks-praise',
    'Thanks for the praise',
    'You’ve just made my day, {{CUSTOMER_NAME}}, thank you! 😊 I’ll show your message to the team, they don’t hear it often enough.',
  ),
  say(
    'thanks-idea',
    'Thanks for the idea',
    'That’s a good idea, and I mean it. I’ve passed it on to the people who make the range; they read every suggestion, even if they can’t answer each one.',
  ),
  say(
    'one-by-one',
    'Several questions',
    'Good, let’s take these one by one, so that none gets lost. I’ll start with the most urgent. Which one is that for you?',
  ),
  say(
    'recap',
    'Sum up',
    'Let me check that I’ve understood you: it’s about the {{product}} from order {{order_number}}, and you’d like it settled this week. Have I got that right?',
  ),
  say(
    'more-detail',
    'Ask for more detail',
    'Could you tell me a little more about what happened, and when you first noticed it? A photo is welcome too, you can simply drop it in here.',
  ),
  say(
    'identity',
    'Check who I am speaking with',
    '<p>To keep your account safe, may I ask two short questions?</p><ul><li>Which email address do you order with?</li><li>Which town did your last parcel go to?</li></ul>',
    { html: true },
  ),
  say(
    'no-card-numbers',
    'No card numbers in chat, please',
    'Please don’t type your card number here: I can’t use it, and chats are stored. The last four digits are all I’ll ever ask for.',
  ),
  say(
    'wrong-desk',
    'Pass to another desk',
    'This is something our {{colleague}} team knows far better than I do. I’ll put you through now; they’ll see what we’ve written.',
    { defaults: { colleague: 'billing' } },
  ),
  say(
    'call-back',
    'Offer a call',
    'Some things are easier to say than to type. If you like, I’ll ring you at {{time}} on the number in your account. Would that suit you?',
  ),
  say(
    'reply-by',
    'I will write again',
    'I can’t finish this in one go, and I won’t keep you here for nothing. You’ll have an email from me by {{reply_by}}, even if it’s only to say where we are.',
  ),
  say(
    'language',
    'Another language',
    'I’d love to answer in your language, but my English is better. We have colleagues who write German, Spanish and Japanese. Shall I pass you on to one of them?',
  ),
  say(
    'tone',
    'Ask for a calmer tone',
    'I do want to help, and I can see you’re angry with good reason. I’d only ask you to leave out the insults, so that we can both keep our minds on solving this.',
  ),
  say(
    'complaint',
    'Formal complaint',
    'You’re welcome to make this a formal complaint. I’ve logged it just now; someone who wasn’t involved will look at it and write to you within ten working days.',
  ),
  say(
    'complaint-manager',
    'Ask for a manager',
    'I understand that you’d like to speak to someone more senior. My team lead, {{colleague}}, is in a chat until {{time}} and will come to you straight after.',
  ),
  say(
    'anything',
    'Anything else?',
    'Is there anything else on your mind today? Now’s a good moment, I’m happy to look at it.',
  ),
  say(
    'survey',
    'Short survey',
    '<p>If you have <b>thirty seconds</b>, we’d like to know how this chat was for you: <a href="https://www.haldenrow.example/feedback">three short questions</a>. I read the answers myself.</p>',
    { html: true },
  ),
  say(
    'goodbye',
    'Goodbye',
    'It was a pleasure to help, {{CUSTOMER_NAME}}. Thank you for choosing Halden & Row, and enjoy the rest of your day.',
  ),
];
