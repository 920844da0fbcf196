import { describe, expect, it } from 'vitest';
import { gateAmong } from '@/entrypoints/popup/gate-among';

describe('the gate that a tab stands before', () => {
  const US = 'https://sellercentral.amazon.com';
  const JP = 'https://sellercentral.amazon.co.jp';

  it('is known by the tab’s address alone', () => {
    for (const path of ['/ap/signin?openid.return_to=x', '/ap/mfa?ie=UTF8', '/authportal/login']) expect(gateAmong([`${US}${path}`])).toBe('signed-out');
    for (const path of ['/ap/cvf/request', '/errors/validateCaptcha']) expect(gateAmong([`${US}${path}`])).toBe('challenge');
    for (const path of ['/home', '/messaging/inbox', '/orders-v3?next=/ap/signin']) expect(gateAmong([`${US}${path}`])).toBeNull();
    expect(gateAmong(['', 'about:blank'])).toBeNull();
  });

  it('is none where another tab of that host shows an inbox, and stays one beside another host’s', () => {
    expect(gateAmong([`${US}/ap/signin`, `${US}/messaging/inbox-v3?fi=responseNeeded`])).toBeNull();
    expect(gateAmong([`${US}/ap/signin`, `${JP}/messaging/inbox`])).toBe('signed-out');
  });
});
