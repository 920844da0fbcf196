import { has, isRefused, near } from '../scan/meaning';
import { span, type Rule } from './rule';

export const surveySteering: Rule = {
  id: 'SURVEY-STEER',
  family: 'survey-steering',
  severity: 'warn',
  kind: 'reply',
  fix: 'askOpenly',
  confidence: 'C',
  sources: ['codeOfConduct', 'survey', 'seeds'],
  name: { en: 'Steers the "Did this solve your problem?" survey', zh: '引导“是否解决问题”调查' },
  message: { en: 'Tells the buyer what to press. Ask openly whether it helped instead.', zh: '引导买家选择“是”。请改为自然询问是否解决了问题。' },
  basis: 'Code of Conduct: do not attempt to influence ratings or feedback',
  ideas: ['surveyYes'],
  inSentence: (sentence) => {
    const pair = near(sentence, 'surveyYes', 'surveyCue', 14);
    return pair && !has(sentence, 'deviceCue') && !isRefused(sentence, pair[0]) ? span(...pair) : undefined;
  },
};
