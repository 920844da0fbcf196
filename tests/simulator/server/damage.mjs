import { jsonText } from '../case-json.mjs';

const TEN_MEGABYTES = 10 * 1024 * 1024;

/** Values that a careless reader trips over, one a field, around a case that is otherwise as it should be. */
function hostileCase(item, i) {
  const values = [
    // The first keeps its id, so that the page can open it and load a hostile conversation too.
    { buyerName: '<img src=x onerror=alert(1)><script>alert(1)</script>' },
    { caseId: '"><img src=x onerror=alert(1)>', buyerName: { toString: 'x' } },
    { caseId: null, lastUpdatedDate: 'yesterday' },
    { lastUpdatedDate: 8.64e15 + 1, openDate: -1 },
    { lastUpdatedDate: { valueOf: 'x' }, orders: 'none', asinIds: { length: 1e9 } },
    { openDate: item.lastUpdatedDate + 3_600_000, status: 42, marketplaceId: ['ATVPDKIKX0DER'] },
    { orders: Array.from({ length: 5_000 }, (_, n) => `order ${n}`), asinIds: ['../../etc'] },
    { subject: `\u202e${item.subject}\u0000\ud800`, buyerName: 'a'.repeat(20_000) },
    { toString: null, constructor: { prototype: {} }, hasOwnProperty: 1, valueOf: [] },
  ];
  return { ...item, ...values[i % values.length] };
}

function hostile(value) {
  const made = { ...value };
  if (Array.isArray(value.cases)) made.cases = value.cases.map(hostileCase);
  if (value.partyCase) {
    made.partyCase = {
      ...value.partyCase,
      caseArtifacts: [
        null,
        ...value.partyCase.caseArtifacts.map((artifact, i) => ({
          ...artifact,
          createdDate: [-1, 'soon', null, Number.MAX_VALUE][i % 4],
          creator: i % 2 ? null : { partyRole: '__proto__' },
        })),
      ],
    };
  }
  const text = jsonText(made);
  const nested = `${'['.repeat(2_000)}${']'.repeat(2_000)}`;
  return `{"__proto__":{"polluted":true},"deep":${nested},${text.slice(1)}`;
}

function huge(value) {
  const text = jsonText(value);
  return `${text.slice(0, -1)},"filler":"${'x'.repeat(TEN_MEGABYTES)}"}`;
}

/** The text of a JSON answer, spoiled as the option `json` asks. */
export function spoiled(value, how) {
  switch (how) {
    case 'normal':
      return jsonText(value);
    case 'malformed':
      return `${jsonText(value).slice(0, 40)}},]"nothing here is closed'`;
    case 'truncated': {
      const text = jsonText(value);
      return text.slice(0, Math.floor(text.length * 0.6));
    }
    case 'huge':
      return huge(value);
    case 'hostile':
      return hostile(value);
    case 'wrong-shape':
      return jsonText({ cases: { 0: value }, partyCase: [], metricName: 7 });
    default:
      throw new Error(`the simulator cannot spoil JSON as "${how}"`);
  }
}
