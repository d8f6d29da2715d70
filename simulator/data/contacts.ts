/** One external contact as written down. Texts are as hostile as real ones are. */
export interface ContactSheet {
  key: string;
  firstName: string;
  lastName?: string;
  salutation?: string;
  title?: string;
  email?: string;
  phone?: string;
  city?: string;
  postalCode?: string;
  countryCode?: string;
  company?: string;
  custom?: Record<string, string | number | boolean>;
  externalId?: string;
}

/** External contacts of Halden & Row in several scripts; some names would break careless substitution. Every one is made up. */
export const contactSheets: ContactSheet[] = [
  {
    key: 'ada',
    firstName: 'Ada',
    lastName: 'Fenwick',
    salutation: 'Ms',
    title: 'Architect',
    email: 'ada.fenwick@example.com',
    phone: '+44 20 7946 0018',
    city: 'Leeds',
    postalCode: 'LS1 4DY',
    countryCode: 'GB',
    company: 'Fenwick & Daughters',
    custom: { tier_text: 'Oak', years_number: 7, newsletter: true },
    externalId: 'HR-000118',
  },
  {
    key: 'jurgen',
    firstName: 'Jürgen',
    lastName: 'Weiß',
    salutation: 'Herr',
    email: 'j.weiss@example.de',
    phone: '+49 30 901820',
    city: 'Köln',
    postalCode: '50667',
    countryCode: 'DE',
    custom: { kundennummer_text: '5-7' },
  },
  {
    key: 'layla',
    firstName: 'ليلى',
    lastName: 'حدّاد',
    salutation: 'السيدة',
    email: 'layla@example.ae',
    phone: '+971 4 555 0142',
    city: 'دبي',
    countryCode: 'AE',
    custom: { tier_text: 'نحاس' },
  },
  {
    key: 'haruto',
    firstName: '陽翔',
    lastName: '佐藤',
    salutation: '様',
    email: 'haruto@example.jp',
    city: '札幌市',
    countryCode: 'JP',
  },
  { key: 'markup', firstName: '<b>Kim</b> & Söhne', lastName: '<img src=x onerror=alert(1)>', city: 'O’Fallon "West"' },
  { key: 'pattern', firstName: '$& $1 $`', lastName: "$' $$", company: 'Dollar $& Sons', externalId: '$<name>' },
  { key: 'braces', firstName: '{{CUSTOMER_NAME}}', lastName: '{{AGENT_NAME}} {{', title: '}}' },
  { key: 'bare', firstName: 'Zoë' },
];
