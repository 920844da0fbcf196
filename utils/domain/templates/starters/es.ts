import type { Starter } from './starter';

export const ES: readonly Starter[] = [
  {
    reason: 'delay',
    name: 'Paquete con retraso',
    text: `Hola:

siento que su pedido {{número de pedido}} todavía no haya llegado. El transportista registró el paquete por última vez el {{último registro}} en {{lugar}}, así que sigue en camino.

Volveré a mirar el seguimiento el {{próxima revisión}} y le escribiré aquí ese mismo día. Si entonces no se ha movido, podrá elegir entre un reemplazo y un reembolso. ¿Qué prefiere?`,
  },
  {
    reason: 'return',
    name: 'Cómo devolverlo',
    text: `Hola:

entiendo que desea devolver {{artículo}} del pedido {{número de pedido}}. Puede hacerlo en «Mis pedidos», en el centro de devoluciones; allí aparecen la etiqueta y la dirección.

En cuanto recibamos el paquete, lo revisamos y reembolsamos en dos días laborables. ¿Hay algo del artículo que debamos saber para la revisión?`,
  },
  {
    reason: 'refund',
    name: 'Reembolso realizado',
    text: `Hola:

el reembolso de {{importe}} del pedido {{número de pedido}} se realizó el {{fecha}}. Los bancos suelen necesitar de tres a cinco días laborables; el importe vuelve al medio de pago del pedido.

Siento las molestias. ¿Le ha llegado ya el importe?`,
  },
  {
    reason: 'damage',
    name: 'Llegó dañado',
    text: `Hola:

siento que {{artículo}} del pedido {{número de pedido}} llegara dañado. El embalaje tendría que haberlo protegido mejor.

Puedo enviar un reemplazo antes del {{fecha}} o reembolsar el precio completo. ¿Qué prefiere?`,
  },
  {
    reason: 'missing-part',
    name: 'Falta una pieza',
    text: `Hola:

siento que faltara {{pieza}} en el pedido {{número de pedido}}. La tengo apartada para usted y sale de nuestro almacén el {{fecha}} sin coste.

¿Sigue siendo correcta la dirección de entrega del pedido?`,
  },
  {
    reason: 'usage',
    name: 'Uso',
    text: `Hola:

gracias por su pregunta sobre {{artículo}} del pedido {{número de pedido}}. Estos pasos suelen resolverlo: {{pasos}}

Si después sigue sin funcionar, enviaré un reemplazo. ¿Qué ocurre tras el último paso?`,
  },
  {
    reason: 'invoice',
    name: 'Factura',
    text: `Hola:

la factura del pedido {{número de pedido}} va adjunta a este mensaje. También está siempre disponible en «Mis pedidos».

¿Figuran el nombre y la dirección como los necesita?`,
  },
  {
    reason: 'cancellation',
    name: 'Cancelación pedida por el comprador',
    text: `Hola:

hemos recibido su deseo de cancelar el pedido {{número de pedido}}. {{resultado}}

Lo he anotado el {{fecha}}. ¿Hay algo más de este pedido que pueda resolver?`,
  },
  {
    reason: 'holding',
    name: 'Lo estamos revisando, con fecha',
    text: `Hola:

gracias por escribir sobre el pedido {{número de pedido}}. He pasado su pregunta sobre {{tema}} a {{departamento}} y tendrá mi respuesta aquí antes del {{fecha}}.

¿Hay algún detalle que deba añadir a la pregunta?`,
  },
];
