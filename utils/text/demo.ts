import { demoDe } from './de/demo';
import { demoJa } from './ja/demo';
import { withTranslations } from './language';

/** Over the demonstration inbox. */
export interface DemoTexts {
  title: string;
  label: string;
  explain: string;
  tries: Record<'tooltip' | 'draft' | 'send', string>;
  again: string;
  back: string;
}

export const demoTexts = withTranslations<DemoTexts>({ de: demoDe, ja: demoJa }, {
  en: {
    title: 'ReplyClock demonstration inbox',
    label: 'Demonstration',
    explain: 'Every message here is made up. Nothing of it reaches Amazon, your figures or your settings, and it is gone when you leave.',
    tries: {
      tooltip: 'Rest the pointer on a countdown: it says where it comes from. The last two show a range until they are opened.',
      draft: 'Open a message and write an answer such as “Please call us and leave a 5-star review!”: what would break Amazon’s rules is underlined.',
      send: 'Send it: the row waits for proof, then leaves the list, and the bar counts anew.',
    },
    again: 'Begin again',
    back: 'Back to the start page',
  },
  'zh-CN': {
    title: 'ReplyClock 演示收件箱',
    label: '演示',
    explain: '这里的每条消息都是虚构的，不会到达亚马逊，也不会影响您的数据或设置，离开后即消失。',
    tries: {
      tooltip: '将指针停在倒计时上：会说明其来源。最后两条在打开之前只显示范围。',
      draft: '打开一条消息并写下“Please call us and leave a 5-star review!”之类的回复：违反亚马逊规则之处会被划线标出。',
      send: '发送：该行等待确认，随后离开列表，状态栏重新计数。',
    },
    again: '重新开始',
    back: '返回起始页',
  },
});
