import type { StorageTrouble } from '@/utils/domain/storage-trouble';
import type { SlaReason } from '@/utils/domain/sla/thread-sla';
import { standingDe } from './de/standing';
import { standingJa } from './ja/standing';
import type { Texts } from './language';

/** How a row stands and what is in the way, as the overlay on the page and every surface of ours say it. On the page nothing else is loaded. */
export interface StandingTexts {
  reasons: Record<SlaReason, string>;
  justNow: string;
  storageDenied: string;
  storageFull: string;
  storageNewer: string;
  storageDamaged: string;
}

const en: StandingTexts = {
  reasons: {
    'no-time-shown': 'The page shows no time for this message',
    'date-unreadable': 'The date on the page could not be read',
    'rows-alike': 'Several rows look alike; open the message to tell them apart',
    'author-unknown': 'A reply within a minute may have been automatic: counted as not answered',
    'nothing-waiting': 'Nothing is waiting in this message',
    'gone-elsewhere': 'Left the list; answered or marked elsewhere',
    'open-to-know': 'Only a range is known; open the message to know',
    'clock-off': 'The clock of this computer and Amazon’s disagree',
    'storage-denied': 'Nothing can be stored in this window',
  },
  justNow: 'just now',
  storageDenied:
    'As in private windows, nothing can be stored here. Open it in a normal window; nothing stored is lost.',
  storageFull: 'The disk is full: nothing new can be stored until there is room.',
  storageNewer: 'A newer ReplyClock has stored the data here. This one leaves it untouched: update it to go on.',
  storageDamaged: 'Something that was stored cannot be read: restore a backup in the options. What the page shows is still counted.',
};

const zh: StandingTexts = {
  reasons: {
    'no-time-shown': '页面未显示此消息的时间',
    'date-unreadable': '页面上的日期无法识别',
    'rows-alike': '有几行看起来相同，请打开消息加以区分',
    'author-unknown': '一分钟内的回复可能是自动回复：按未回复计算',
    'nothing-waiting': '此消息中没有待回复的内容',
    'gone-elsewhere': '已不在列表中：在别处回复或标记过',
    'open-to-know': '只知道时间范围，打开消息即可确定',
    'clock-off': '本机时钟与亚马逊时钟不一致',
    'storage-denied': '此窗口无法保存任何内容',
  },
  justNow: '刚刚',
  storageDenied: '此窗口（如隐私窗口）不允许 ReplyClock 保存数据。请在普通窗口中打开，已保存的内容不会丢失。',
  storageFull: '磁盘已满，无法保存新的读取结果。腾出空间后会自动恢复。',
  storageNewer: '本机数据由更新版本的 ReplyClock 保存。当前的旧版本不会改动这些数据，也不会保存任何内容；请更新后继续使用。',
  storageDamaged: '部分已保存的数据无法读取。页面上显示的内容仍会计时；请在选项中恢复备份，以继续记录。',
};

// A message page begins with English alone; the background hands it the rest (`page-texts.ts`).
export const standingTexts: Texts<StandingTexts> =
  import.meta.env.ENTRYPOINT === 'seller-central'
    ? { en, 'zh-CN': en, de: en, ja: en }
    : { en, 'zh-CN': zh, de: standingDe, ja: standingJa };

/** What to say of a trouble, and what to do about it. */
export function troubleText(texts: StandingTexts, trouble: StorageTrouble): string {
  const { storageDenied, storageFull, storageNewer, storageDamaged } = texts;
  return { 'storage-denied': storageDenied, 'storage-full': storageFull, 'storage-newer': storageNewer, 'storage-damaged': storageDamaged }[trouble];
}
