import { pageStatesDe } from './de/page-states';
import { pageStatesJa } from './ja/page-states';
import { withTranslations } from './language';

/** What a page of an inbox may show where it is no list. */
export type StateWithoutList = 'loading' | 'empty' | 'not-mounted' | 'list-hidden' | 'challenge' | 'signed-out' | 'not-recognised';

export interface PageStatesText {
  /** What the open page of Seller Central shows where it is no list, and what can be done about it. */
  shows: Record<StateWithoutList, string>;
}

export const pageStatesTexts = withTranslations<PageStatesText>({ de: pageStatesDe, ja: pageStatesJa }, {
  en: {
    shows: {
      loading: 'The inbox page is still loading.',
      empty: 'The inbox page says that no message waits.',
      'not-mounted': 'The inbox page stayed without its inbox: go to the home page and open Messages from there.',
      'list-hidden': 'The list is hidden in a narrow window: widen it, or close the conversation.',
      challenge: 'Amazon asks for a check: finish it, and reading goes on.',
      'signed-out': 'You are signed out: sign in to Seller Central, and reading goes on.',
      'not-recognised': 'The inbox page is not recognised: go by Amazon’s own dates, and show ReplyClock the list.',
    },
  },
  'zh-CN': {
    shows: {
      loading: '收件箱页面仍在加载。',
      empty: '收件箱页面显示没有待回复的消息。',
      'not-mounted': '收件箱页面没有显示收件箱：请先到首页，再从那里打开消息。',
      'list-hidden': '窗口太窄，列表被隐藏：请拉宽窗口或关闭当前对话。',
      challenge: '亚马逊要求验证：完成后会继续读取。',
      'signed-out': '您已退出登录：登录卖家平台后会继续读取。',
      'not-recognised': '无法识别收件箱页面：请以亚马逊显示的日期为准，并为 ReplyClock 指出列表。',
    },
  },
});
