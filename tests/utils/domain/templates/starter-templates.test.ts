import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import { CONTACT_REASONS, TEMPLATE_LANGUAGES } from '@/utils/domain/templates/template';
import { fillTemplate, variablesIn } from '@/utils/domain/templates/variables';

/** Values as an agent would fill them in; the order id is fictional. */
const ORDER_ID = '302-1234567-7654321';
const ORDER_NAMES = ['order id', '订单号', 'Bestellnummer', '注文番号', 'numéro de commande', 'número de pedido', 'numero d’ordine'];
const VALUES: Record<string, string> = {
  'last scan': '24 November', place: 'Dayton', 'next check': '28 November', product: 'the desk lamp', amount: '$24.90', date: '28 November', part: 'the lower shelf', steps: 'hold the button for five seconds, then plug the charger in again.', outcome: 'The order was not packed yet, so it is cancelled and nothing is charged.', topic: 'the colour', department: 'our warehouse',
  最近扫描日期: '11月24日', 地点: '代顿', 下次查询日期: '11月28日', 商品: '台灯', 金额: '24.90 美元', 日期: '11月28日', 配件: '下层隔板', 步骤: '长按按钮五秒，然后重新插上充电器。', 处理结果: '订单尚未打包，已经取消，不会扣款。', 问题: '颜色', 部门: '仓库',
  'letzter Scan': '24. November', Ort: 'Kassel', 'nächste Prüfung': '28. November', Artikel: 'die Schreibtischlampe', Betrag: '24,90 €', Datum: '28. November', Teil: 'das untere Brett', Schritte: 'Taste fünf Sekunden halten, dann das Ladegerät neu einstecken.', Ergebnis: 'Die Bestellung war noch nicht verpackt, ist storniert, und es wird nichts berechnet.', Thema: 'der Farbe', Abteilung: 'unserem Lager',
  最終記録日: '11月24日', 場所: '埼玉', 次回確認日: '11月28日', 商品名: 'デスクライト', 金額: '2,490円', 日付: '11月28日', 部品名: '下段の棚板', 手順: 'ボタンを5秒間長押しし、充電器を差し直してください。', 結果: '梱包前でしたのでキャンセルが完了し、代金は請求されません。', 件名: '色', 担当部署: '倉庫',
  'dernier passage': '24 novembre', lieu: 'Lyon', 'prochaine vérification': '28 novembre', article: 'la lampe de bureau', montant: '24,90 €', pièce: 'la tablette du bas', étapes: 'appuyer cinq secondes sur le bouton, puis rebrancher le chargeur.', résultat: 'La commande n’était pas encore emballée, elle est annulée et rien n’est facturé.', sujet: 'la couleur', service: 'notre entrepôt',
  'último registro': '24 de noviembre', lugar: 'Zaragoza', 'próxima revisión': '28 de noviembre', artículo: 'la lámpara de mesa', importe: '24,90 €', fecha: '28 de noviembre', pieza: 'la balda inferior', pasos: 'mantener el botón cinco segundos y volver a enchufar el cargador.', resultado: 'El pedido no estaba embalado, queda cancelado y no se cobra nada.', tema: 'el color', departamento: 'nuestro almacén',
  'ultima scansione': '24 novembre', luogo: 'Bologna', 'prossimo controllo': '28 novembre', articolo: 'la lampada da tavolo', importo: '24,90 €', data: '28 novembre', pezzo: 'il ripiano inferiore', passaggi: 'tenere premuto il pulsante per cinque secondi e ricollegare il caricatore.', esito: 'L’ordine non era ancora imballato, è annullato e non viene addebitato nulla.', argomento: 'il colore', reparto: 'nostro magazzino',
};
const valueOf = (name: string) => (ORDER_NAMES.includes(name) ? ORDER_ID : VALUES[name]);

describe.each(TEMPLATE_LANGUAGES)('the starter set in %s', (language) => {
  const templates = starterTemplates(language);

  test('answers every contact reason once', () => {
    expect(templates.map(({ reason }) => reason)).toEqual(CONTACT_REASONS.filter((reason) => reason !== 'other'));
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  });

  test.each(templates)('$name: nothing is found in it once its variables are filled in', ({ text }) => {
    const { text: draft, missing } = fillTemplate(text, new Map(variablesIn(text).flatMap((name) => (valueOf(name) === undefined ? [] : [[name, valueOf(name)!]]))));
    expect(missing).toEqual([]);
    for (const kind of ['reply', undefined] as const) {
      const context = { buyerLanguage: language, draftLanguage: language, orderIds: [ORDER_ID], ...(kind && { kind }) };
      expect(checkDraft(draft, context).map(({ ruleId, start, end }) => `${ruleId}: ${draft.slice(start, end)}`)).toEqual([]);
    }
  });

  test.each(templates)('$name: a variable left open is stopped', ({ text }) => {
    expect(checkDraft(text).some(({ family }) => family === 'template-placeholder')).toBe(true);
  });
});
