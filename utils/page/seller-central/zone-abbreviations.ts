/** Offsets from UTC in minutes of the abbreviations that mean one thing; those that mean several are only read as the page's own zone's. */
export const ABBREVIATIONS: Readonly<Record<string, number>> = {
  utc: 0, gmt: 0, z: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, mez: 60, mesz: 120, eet: 120, eest: 180, msk: 180, trt: 180, sast: 120,
  est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, brt: -180,
  jst: 540, kst: 540, sgt: 480, hkt: 480, ict: 420, aest: 600, aedt: 660, acst: 570, acdt: 630, awst: 480, nzst: 720, nzdt: 780,
};

/** Abbreviations of several meanings, by the zones in which Java prints them; there they say nothing new. */
export const OWN_ABBREVIATIONS: Readonly<Record<string, string>> = {
  'Asia/Kolkata': 'ist', 'Asia/Calcutta': 'ist', 'Asia/Shanghai': 'cst', 'Asia/Taipei': 'cst', 'Asia/Dubai': 'gst', 'Asia/Riyadh': 'ast', 'Asia/Manila': 'pst',
  'America/Mexico_City': 'cst', 'America/Chicago': 'cst', 'America/Halifax': 'ast', 'Europe/Dublin': 'ist', 'Australia/Sydney': 'est',
};
