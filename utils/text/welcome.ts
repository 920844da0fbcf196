import { welcomeDe } from './de/welcome';
import { welcomeJa } from './ja/welcome';
import { withTranslations } from './language';

export interface WelcomeTexts {
  title: string;
  lead: string;
  promise: string;
  done: string;
  toDo: string;
  again: string;
  openInbox: {
    title: string;
    explain: string;
    marketplace: string;
    open: string;
  };
  reading: {
    title: string;
    waiting: string;
    partly: (ago: string) => string;
    complete: (ago: string) => string;
    stale: (ago: string) => string;
    paused: string;
  };
  notices: {
    title: string;
    explain: string;
  };
  after: { title: string; pin: string; dashboard: string; options: string; selfTest: string; demo: string };
}

export const welcomeTexts = withTranslations<WelcomeTexts>({ de: welcomeDe, ja: welcomeJa }, {
  en: {
    title: 'Welcome to ReplyClock',
    lead: 'A 24-hour countdown on every row of your buyer messages. Three steps, and it runs.',
    promise:
      'ReplyClock reads only the pages that you open. It sends nothing anywhere and never stores message text, buyer names or addresses. It is made independently of Amazon.',
    done: 'Done',
    toDo: 'To do',
    again: 'Show this step again',
    openInbox: {
      title: 'Open your inbox',
      explain: 'Go to the buyer messages of your marketplace and choose “Response needed”.',
      marketplace: 'Marketplace',
      open: 'Open buyer messages',
    },
    reading: {
      title: 'See it being read',
      waiting: 'Nothing has been read yet. This turns green by itself once you look at the list.',
      partly: (ago) => `Read in part ${ago}. Go through every page of “Response needed” once, and it is complete.`,
      complete: (ago) => `Read completely ${ago}: countdowns are running.`,
      stale: (ago) => `Last read ${ago}. Open the list again to be up to date.`,
      paused: 'ReplyClock is paused. Resume it in its popup to read the list.',
    },
    notices: {
      title: 'Let notices through',
      explain: 'A notice comes 12 hours, 4 hours, 1 hour and 15 minutes before a deadline, and when it has passed. Try one now.',
    },
    after: {
      title: 'From now on',
      pin: 'Pin ReplyClock to the toolbar: its number counts what is urgent, and a click opens the queue.',
      dashboard: 'Open the dashboard',
      options: 'Look at the options',
      selfTest: 'See what is found on the page',
      demo: 'Try it in a demonstration inbox',
    },
  },
  'zh-CN': {
    title: '欢迎使用 ReplyClock',
    lead: '在每一行买家消息上显示 24 小时倒计时。只需三步即可开始。',
    promise: 'ReplyClock 只读取您打开的页面，不向任何地方发送数据，也绝不保存消息内容、买家姓名或地址。本产品与亚马逊无隶属关系。',
    done: '已完成',
    toDo: '待完成',
    again: '再次显示此步骤',
    openInbox: {
      title: '打开收件箱',
      explain: '进入您所在站点的买家消息，并选择“需要回复”。',
      marketplace: '站点',
      open: '打开买家消息',
    },
    reading: {
      title: '确认正在读取',
      waiting: '尚未读取任何内容。打开列表后，这里会自动变为绿色。',
      partly: (ago) => `${ago}读取了一部分。将“需要回复”的各页翻看一遍即为完整读取。`,
      complete: (ago) => `${ago}已完整读取：倒计时正在进行。`,
      stale: (ago) => `上次读取在${ago}。请再次打开列表以更新。`,
      paused: 'ReplyClock 已暂停。请在弹出窗口中点“继续”以读取列表。',
    },
    notices: {
      title: '允许通知',
      explain: '到期前 12 小时、4 小时、1 小时、15 分钟以及超时时各通知一次。现在就试一条。',
    },
    after: {
      title: '今后',
      pin: '将 ReplyClock 固定在工具栏：数字为紧急消息数，点击即打开队列。',
      dashboard: '打开仪表盘',
      options: '查看选项',
      selfTest: '查看在页面上找到的内容',
      demo: '在演示收件箱中试用',
    },
  },
});
