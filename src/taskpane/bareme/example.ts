/** A supplement to copy, with invented amounts; that of docs/bareme.md, and a test keeps the two the same. */
export const EXAMPLE = `# EXAMPLE: invented amounts of an indexation that no source announces
table;from;to;key;value;status;legalBase;reason;note;sourceTitle;sourceUrl
categories;2027-03-01;;1;11157,34;official;L 14;index;;Page where you read the amounts;https://example.org/amounts
categories;2027-03-01;;2;16736,02;;;;;;
categories;2027-03-01;;3;22617,84;;;;;;
spi;2027-03-01;;generalMonthly;328,43;official;AR 35;index;;Page where you read the amounts;https://example.org/amounts
spi;2027-03-01;;studentGrantMonthly;328,43;;;;;;
spi;2027-03-01;;artisticAnnual;3941,15;;;;;;
spi;2027-03-01;;shortageMonthly;470,68;;;;;;
coverage;;;to;2027-12-31;;;;;Page where you read the amounts;https://example.org/amounts
coverage;;;checkedOn;2027-03-05;;;;;;
`;
