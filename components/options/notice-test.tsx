import { useEffect, useState } from 'preact/hooks';
import { optionsTexts } from '@/utils/text/options';
import { useTexts } from '../shared/language';

export type NoticePermission = 'granted' | 'denied' | 'unknown';

export interface NoticeTestActions {
  noticePermission: () => Promise<NoticePermission>;
  /** Shows a notice now. Rejects where the browser does not. */
  testNotice: (text: { title: string; message: string }) => Promise<void>;
}

/** Whether notices may be shown, and a way to see one. */
export function NoticeTest(props: NoticeTestActions & { onShown?: () => void }) {
  const texts = useTexts(optionsTexts);
  const [permission, setPermission] = useState<NoticePermission | null>(null);
  const [outcome, setOutcome] = useState<'none' | 'shown' | 'failed'>('none');
  useEffect(() => {
    props.noticePermission().then(setPermission, () => setPermission('unknown'));
  }, [props.noticePermission]);
  const test = async () => {
    try {
      await props.testNotice({ title: texts.testTitle, message: texts.testMessage });
      setOutcome('shown');
      props.onShown?.();
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <div class="notice-test">
      <button type="button" class="button" onClick={() => void test()}>
        {texts.test}
      </button>
      {permission && (
        <p class={permission === 'denied' ? 'text-urgent' : 'muted'} data-permission={permission}>
          {texts.permission[permission]}
        </p>
      )}
      <p role="status">{outcome === 'shown' ? texts.testShown : outcome === 'failed' ? texts.testFailed : ''}</p>
    </div>
  );
}
