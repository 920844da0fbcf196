import type { ContactReason, TemplateLanguage } from '@/utils/domain/templates/template';
import { countedIn, numberIn } from './counted';
import { templateDe } from './de/templates';
import { templateJa } from './ja/templates';
import { withTranslations } from './language';

export interface TemplateTexts {
  title: string;
  intro: string;
  noAutomatic: string;
  search: string;
  allLanguages: string;
  allReasons: string;
  language: string;
  reason: string;
  count: (shown: number, all: number) => string;
  nothing: string;
  nothingFound: string;
  add: string;
  addStarters: (language: string) => string;
  startersAdded: (count: number) => string;
  edit: string;
  close: string;
  remove: string;
  removed: (name: string) => string;
  undo: string;
  name: string;
  newName: string;
  text: string;
  textHint: string;
  variables: (names: string) => string;
  noVariables: string;
  characters: (count: string, most: string) => string;
  marketplaces: string;
  marketplacesHint: string;
  reviewed: (day: string) => string;
  reviewNow: string;
  reviewDue: string;
  personal: Record<'email' | 'phone' | 'order-id', string>;
  needsName: string;
  needsText: string;
  findings: (count: number) => string;
  clean: string;
  exportFile: string;
  importFile: string;
  importAsk: (added: number, replaced: number, same: number) => string;
  importNothing: string;
  importDo: string;
  cancel: string;
  imported: (count: number) => string;
  refused: Record<'no-json' | 'other-file' | 'newer-version' | 'too-large' | 'too-many', string>;
  badTemplate: (at: number, field: string) => string;
  sameId: (at: number) => string;
  saved: string;
  notSaved: string;
  /** At the reply box. */
  picker: {
    open: string;
    title: string;
    none: string;
    noneFound: string;
    manage: string;
    back: string;
    fillIn: string;
    missing: (names: string) => string;
    insert: string;
    untouched: string;
    alike: (threads: number) => string;
  };
  languages: Record<TemplateLanguage, string>;
  reasons: Record<ContactReason, string>;
}

const [en, enNumber] = [countedIn('en'), numberIn('en')];
const [zh, zhNumber] = [countedIn('zh-CN'), numberIn('zh-CN')];

export const templateTexts = withTranslations<TemplateTexts>({ de: templateDe, ja: templateJa }, {
  en: {
    title: 'Reply templates',
    intro: 'Your own words for frequent questions. You insert them at the reply box and send them yourself; {{…}} is a variable that you fill in.',
    noAutomatic: 'ReplyClock never answers a buyer by itself.',
    search: 'Search the templates',
    allLanguages: 'All languages',
    allReasons: 'All reasons',
    language: 'Language',
    reason: 'Contact reason',
    count: (shown, all) => en(all, shown === all ? { one: '# template', other: '# templates' } : { one: `${enNumber(shown)} of # template`, other: `${enNumber(shown)} of # templates` }),
    nothing: 'No template yet. Write one, or begin with the starter set of a language.',
    nothingFound: 'No template fits this choice.',
    add: 'New template',
    addStarters: (language) => `Add the starter set: ${language}`,
    startersAdded: (count) => (count === 0 ? 'The starter set was there already.' : en(count, { one: '# template added.', other: '# templates added.' })),
    edit: 'Change',
    close: 'Close',
    remove: 'Remove',
    removed: (name) => `“${name}” was removed.`,
    undo: 'Undo',
    name: 'Name',
    newName: 'New template',
    text: 'Text',
    textHint: 'Write a variable as {{order id}}.',
    variables: (names) => `Variables: ${names}`,
    noVariables: 'No variables.',
    characters: (count, most) => `${count} of ${most} characters`,
    marketplaces: 'Marketplaces',
    marketplacesHint: 'None chosen means all.',
    reviewed: (day) => `reviewed on ${day}`,
    reviewNow: 'Reviewed today',
    reviewDue: 'Not reviewed for half a year: rules and return routes may have changed.',
    personal: {
      email: 'This seems to hold an e-mail address. It is stored on this computer; a variable is better.',
      phone: 'This seems to hold a phone number. It is stored on this computer; a variable is better.',
      'order-id': 'This seems to hold an order id. It is stored on this computer; a variable is better.',
    },
    needsName: 'Not saved: a name of one to eighty characters is needed.',
    needsText: 'Not saved: a text of one to 4,000 characters is needed.',
    findings: (count) => en(count, { one: '# finding', other: '# findings' }),
    clean: 'Nothing found',
    exportFile: 'Export to a file',
    importFile: 'Import from a file',
    importAsk: (added, replaced, same) => `This file adds ${added}, changes ${replaced} and leaves ${same} as they are.`,
    importNothing: 'Everything in this file is here already.',
    importDo: 'Import',
    cancel: 'Cancel',
    imported: (count) => en(count, { one: '# template imported.', other: '# templates imported.' }),
    refused: {
      'no-json': 'Nothing was changed: this file cannot be read as JSON. It may be cut off.',
      'other-file': 'Nothing was changed: this is no file of ReplyClock templates.',
      'newer-version': 'Nothing was changed: the file comes from another version of ReplyClock. Update ReplyClock and try again.',
      'too-large': 'Nothing was changed: the file is larger than 8 MB.',
      'too-many': 'Nothing was changed: the file holds more than 1,000 templates.',
    },
    badTemplate: (at, field) => `Nothing was changed: template ${at} in the file cannot be read (${field || 'its form'}).`,
    sameId: (at) => `Nothing was changed: template ${at} in the file stands there twice.`,
    picker: {
      open: 'Templates',
      title: 'Insert a template',
      none: 'No template yet. Write some, or add the starter set, on the page of templates.',
      noneFound: 'No template holds these words.',
      manage: 'All templates',
      back: 'Back',
      fillIn: 'Fill in what is known; what stays empty is marked in the reply.',
      missing: (names) => `Still open: ${names}`,
      insert: 'Insert at the cursor',
      untouched: 'This is a template with nothing added. A sentence about this buyer’s case reads less like an automatic answer.',
      alike: (threads) => en(threads, { one: 'Nearly the same words went to # other buyer within seven days. A sentence about this case sets it apart.', other: 'Nearly the same words went to # other buyers within seven days. A sentence about this case sets it apart.' }),
    },
    saved: 'Saved.',
    notSaved: 'Not saved: the browser does not let anything be stored.',
    languages: { en: 'English', zh: 'Chinese (Simplified)', de: 'German', ja: 'Japanese', fr: 'French', es: 'Spanish', it: 'Italian' },
    reasons: {
      delay: 'Delay', return: 'Return', refund: 'Refund', damage: 'Damage', 'missing-part': 'Missing part', usage: 'Usage',
      invoice: 'Invoice', cancellation: 'Cancellation', holding: 'Holding reply', other: 'Other',
    },
  },
  'zh-CN': {
    title: '回复模板',
    intro: '用您自己的话回答常见问题。由您插入回复框并亲自发送；{{…}} 是需要填写的变量。',
    noAutomatic: 'ReplyClock 绝不会自动回复买家。',
    search: '搜索模板',
    allLanguages: '所有语言',
    allReasons: '所有原因',
    language: '语言',
    reason: '联系原因',
    count: (shown, all) => zh(all, { other: shown === all ? '# 个模板' : `# 个模板中的 ${zhNumber(shown)} 个` }),
    nothing: '还没有模板。可以新建，或先添加某种语言的入门模板。',
    nothingFound: '没有符合此选择的模板。',
    add: '新建模板',
    addStarters: (language) => `添加入门模板：${language}`,
    startersAdded: (count) => (count === 0 ? '入门模板已经在这里了。' : zh(count, { other: '已添加 # 个模板。' })),
    edit: '修改',
    close: '收起',
    remove: '删除',
    removed: (name) => `已删除“${name}”。`,
    undo: '撤销',
    name: '名称',
    newName: '新模板',
    text: '正文',
    textHint: '变量请写成 {{订单号}}。',
    variables: (names) => `变量：${names}`,
    noVariables: '没有变量。',
    characters: (count, most) => `${count} / ${most} 个字符`,
    marketplaces: '商城',
    marketplacesHint: '不选表示全部。',
    reviewed: (day) => `${day} 审阅`,
    reviewNow: '今天已审阅',
    reviewDue: '已有半年未审阅：规则和退货方式可能已有变化。',
    personal: {
      email: '其中似乎含有电子邮箱。它会保存在本机，建议改用变量。',
      phone: '其中似乎含有电话号码。它会保存在本机，建议改用变量。',
      'order-id': '其中似乎含有订单号。它会保存在本机，建议改用变量。',
    },
    needsName: '未保存：名称须为 1 至 80 个字符。',
    needsText: '未保存：正文须为 1 至 4,000 个字符。',
    findings: (count) => zh(count, { other: '发现 # 处问题' }),
    clean: '未发现问题',
    exportFile: '导出到文件',
    importFile: '从文件导入',
    importAsk: (added, replaced, same) => `此文件将新增 ${added} 个、修改 ${replaced} 个，${same} 个保持不变。`,
    importNothing: '此文件中的模板都已在这里。',
    importDo: '导入',
    cancel: '取消',
    imported: (count) => zh(count, { other: '已导入 # 个模板。' }),
    refused: {
      'no-json': '未作任何更改：此文件无法按 JSON 读取，可能不完整。',
      'other-file': '未作任何更改：这不是 ReplyClock 模板文件。',
      'newer-version': '未作任何更改：此文件来自其他版本的 ReplyClock。请更新后再试。',
      'too-large': '未作任何更改：文件超过 8 MB。',
      'too-many': '未作任何更改：文件中的模板超过 1,000 个。',
    },
    badTemplate: (at, field) => `未作任何更改：文件中第 ${at} 个模板无法读取（${field || '格式'}）。`,
    sameId: (at) => `未作任何更改：文件中第 ${at} 个模板重复。`,
    picker: {
      open: '模板',
      title: '插入模板',
      none: '还没有模板。请在模板页面新建或添加入门模板。',
      noneFound: '没有包含这些文字的模板。',
      manage: '全部模板',
      back: '返回',
      fillIn: '填写已知内容；留空的部分会在回复中标出。',
      missing: (names) => `尚未填写：${names}`,
      insert: '插入到光标处',
      untouched: '这是未作任何补充的模板。加一句针对该买家情况的话，就不像自动回复。',
      alike: (threads) => zh(threads, { other: '七天内已向另外 # 位买家发送过几乎相同的内容。加一句针对本次情况的话以示区别。' }),
    },
    saved: '已保存。',
    notSaved: '未保存：浏览器不允许存储。',
    languages: { en: '英语', zh: '简体中文', de: '德语', ja: '日语', fr: '法语', es: '西班牙语', it: '意大利语' },
    reasons: {
      delay: '延误', return: '退货', refund: '退款', damage: '损坏', 'missing-part': '缺件', usage: '使用方法',
      invoice: '发票', cancellation: '取消', holding: '正在核实', other: '其他',
    },
  },
});
