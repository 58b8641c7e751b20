import { html } from './markup';

/** The look of a sheet on screen and on A4: black on white, one accent, rows that are never cut. */
export const STYLE = html`<style>
  @page {
    size: A4;
    margin: 14mm 13mm 15mm;
  }
  * {
    box-sizing: border-box;
  }
  html {
    font:
      10pt/1.4 'Segoe UI',
      'Helvetica Neue',
      Arial,
      'Liberation Sans',
      sans-serif;
    color: #1b1b1b;
    background: #fff;
  }
  body {
    margin: 0 auto;
    max-width: 186mm;
    padding: 8mm 0;
  }
  h1 {
    font-size: 16pt;
    line-height: 1.2;
    margin: 0 0 4mm;
    padding-bottom: 2mm;
    border-bottom: 2px solid #0b4f7d;
  }
  h2 {
    font-size: 11.5pt;
    margin: 6mm 0 1.5mm;
    color: #0b4f7d;
    break-after: avoid;
  }
  h2.part {
    font-size: 12pt;
    margin-top: 7mm;
    color: #1b1b1b;
    border-top: 1px solid #8aa;
    padding-top: 2mm;
  }
  h3 {
    font-size: 11pt;
    margin: 4mm 0 1.5mm;
    color: #0b4f7d;
    break-after: avoid;
  }
  article + article {
    break-before: page;
    margin-top: 14mm;
  }
  dl {
    display: grid;
    grid-template-columns: 34mm 1fr;
    gap: 1mm 4mm;
    margin: 0;
  }
  dt {
    color: #555;
  }
  dd {
    margin: 0;
  }
  dd p,
  td p {
    margin: 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  col.step {
    width: 31%;
  }
  col.article {
    width: 14%;
  }
  col.how {
    width: 31%;
  }
  col.amount {
    width: 14%;
  }
  col.unit {
    width: 10%;
  }
  th {
    text-align: left;
    font-weight: 600;
    font-size: 8.5pt;
    color: #555;
    border-bottom: 1px solid #999;
    padding: 1mm 1.5mm;
  }
  td {
    vertical-align: top;
    padding: 1mm 1.5mm;
    border-bottom: 1px solid #ddd;
    overflow-wrap: anywhere;
  }
  th.amount,
  td.amount {
    text-align: right;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  td.words {
    text-align: right;
    white-space: normal;
  }
  tr {
    break-inside: avoid;
  }
  .where,
  .mark {
    display: block;
    font-size: 8.5pt;
    color: #555;
  }
  .mark {
    color: #8a3b00;
    font-weight: 600;
  }
  .how {
    font-variant-numeric: tabular-nums;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    margin: 0 0 1.2mm;
    break-inside: avoid;
  }
  li b {
    font-weight: 600;
  }
  .conclusion {
    margin: 0 0 4mm;
    padding: 3mm 4mm;
    border: 2px solid #0b4f7d;
    break-inside: avoid;
  }
  .conclusion dl {
    grid-template-columns: 30mm 1fr;
    margin-bottom: 2mm;
  }
  .conclusion div {
    display: flex;
    justify-content: space-between;
    gap: 6mm;
  }
  .conclusion .main {
    font-size: 14pt;
    font-weight: 700;
  }
  .conclusion .main span:last-child {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .conclusion > p {
    margin: 1mm 0 0;
  }
  section + .notices {
    margin-top: 5mm;
    padding-top: 2mm;
    border-top: 1px solid #999;
  }
  table + .notices {
    margin-top: 1.5mm;
  }
  .notices p {
    margin: 0 0 1mm;
    font-size: 8.5pt;
    color: #444;
  }
  figure {
    margin: 2mm 0;
    break-inside: avoid;
  }
  svg {
    display: block;
    width: 100%;
    height: auto;
    font-size: 11px;
  }
  svg .label {
    fill: #1b1b1b;
  }
  svg .axis {
    stroke: #767676;
  }
  svg .link {
    stroke: #767676;
    stroke-dasharray: 2 2;
  }
  svg .end {
    fill: #0b4f7d;
  }
  svg .up {
    fill: #5b2d8e;
  }
  svg .down {
    fill: #a4510a;
  }
  table.steps col.step {
    width: 40%;
  }
  table.steps col.amount {
    width: 15%;
  }
  table.steps tr.end td {
    font-weight: 600;
  }
  table.changes col.step {
    width: 42%;
  }
  table.changes col.article {
    width: 14%;
  }
  table.changes col.amount {
    width: 22%;
  }
  table.changes td.amount {
    white-space: normal;
  }
  footer {
    margin-top: 4mm;
    padding-top: 2mm;
    border-top: 1px solid #bbb;
    font-size: 8pt;
    color: #555;
  }
  @media print {
    body {
      max-width: none;
      padding: 0;
    }
    article + article {
      margin-top: 0;
    }
  }
  @media print {
    * {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
</style>`;
