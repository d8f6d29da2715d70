/** One Genesys Cloud region: `host` is its environment (api.{host}, login.{host}). Source: SDK 262, PureCloudRegionHosts. */
export interface Region {
  id: string;
  host: string;
  place: string;
}

/** The 18 public regions, in the order in which a person looks for them. `place` is a proper name, not translated. */
export const regions: readonly Region[] = [
  { id: 'us_east_1', host: 'mypurecloud.com', place: 'Americas (US East)' },
  { id: 'us_west_2', host: 'usw2.pure.cloud', place: 'Americas (US West)' },
  { id: 'us_east_2', host: 'use2.us-gov-pure.cloud', place: 'Americas (US East, FedRAMP)' },
  { id: 'ca_central_1', host: 'cac1.pure.cloud', place: 'Americas (Canada)' },
  { id: 'sa_east_1', host: 'sae1.pure.cloud', place: 'Americas (São Paulo)' },
  { id: 'mx_central_1', host: 'mxc1.pure.cloud', place: 'Americas (Mexico)' },
  { id: 'eu_west_1', host: 'mypurecloud.ie', place: 'EMEA (Ireland)' },
  { id: 'eu_west_2', host: 'euw2.pure.cloud', place: 'EMEA (London)' },
  { id: 'eu_central_1', host: 'mypurecloud.de', place: 'EMEA (Frankfurt)' },
  { id: 'eu_central_2', host: 'euc2.pure.cloud', place: 'EMEA (Zürich)' },
  { id: 'eusc_de_east_1', host: 'edee1.eusc-pure.cloud', place: 'EMEA (European Sovereign Cloud)' },
  { id: 'me_central_1', host: 'mec1.pure.cloud', place: 'EMEA (UAE)' },
  { id: 'ap_south_1', host: 'aps1.pure.cloud', place: 'Asia Pacific (Mumbai)' },
  { id: 'ap_southeast_1', host: 'apse1.pure.cloud', place: 'Asia Pacific (Singapore)' },
  { id: 'ap_southeast_2', host: 'mypurecloud.com.au', place: 'Asia Pacific (Sydney)' },
  { id: 'ap_northeast_1', host: 'mypurecloud.jp', place: 'Asia Pacific (Tokyo)' },
  { id: 'ap_northeast_2', host: 'apne2.pure.cloud', place: 'Asia Pacific (Seoul)' },
  { id: 'ap_northeast_3', host: 'apne3.pure.cloud', place: 'Asia Pacific (Osaka)' },
];
