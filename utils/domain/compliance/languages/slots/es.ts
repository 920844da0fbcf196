import type { Slots } from '../concepts';

/** What fills the slots of frames, in Spanish: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_ES: Slots = {
  reported: '!cualquiera que deje|!cualquiera que publique|!cualquiera que nos|!cualquiera que escriba|!lo que usted escribió|!lo que escribió|'
    + '!lo que nos escribió|!lo que usted nos escribió|le han ofrecido|alguien le ofrec*|alguien le ha|un desconocido|el importador anterior|le ofrecieron|'
    + 'otro vendedor|el vendedor anterior',
  warning: 'lo hemos denunciado|ya lo hemos denunciado|lo hemos reportado|nosotros no hacemos eso|no hacemos eso|no hacemos esas cosas|no le haga caso|'
    + 'nunca haríamos|no es de nuestra tienda|no es nuestra|eso no es nuestro|jamás haríamos',
  negation: 'nada depende|nada aquí|nada de esto',
  happyIf: '!si no le gusta|¿contento|¿contenta',
  buyDirect: '!escribo sin intermediarios|!hablar sin intermediarios|!hablamos sin intermediarios|!hablemos sin intermediarios|!escribirnos sin intermediarios',
  crossSell: 'invite a un amigo|recomiéndenos a un amigo|suscríbase a nuestro boletín|suscríbase a nuestra newsletter|el lote sale más|el pack sale más|'
    + 'también le gustará nuestro|también le gustará nuestra|tres por dos|llévese tres|3x2|pague dos',
  couponFine: 'no se pudo|no pudo|no se podía|no funcionó|no se combina',
  asListed: 'viene del fabricante|en cada caja|del fabricante|lo pone el fabricante|parte del anuncio',
  coupon: '!le descuento|!se lo descuento|!le descontamos|!le vale|!no vale|!me vale|!nos vale|!ya vale|!vale para|!les vale|!le vale.',
  benefit: '!le vale|!no vale|!me vale|!nos vale|!ya vale|!vale para|!les vale|!mejor regalo',
  giveValue: '!le vale|!no vale|!me vale|!nos vale|!ya vale|!vale para|!les vale|!mejor regalo|no le cuesta nada|no le costará nada|coste cero|cero euros|'
    + 'sin pagar nada|cinco euros|le sale gratis|saldría gratis|de nuestra parte|le sale a cero',
  qrLure: '!le vale|!no vale|!nos vale',
  smallGift: '!era un regalo|!un regalo para|llavero gratis|llavero de regalo|cortesía en',
  review: '!comentario en nuestro vídeo|!comentario en el vídeo|!comentario bajo el vídeo|reseña del producto|valoración del producto|opinión del producto|'
    + 'evaluación del producto',
  verdict: 'su texto',
  surveyYes: '!sí o no',
  answerYes: '!sí o no',
  affirmIt: '!sí o no|diga que sí|decir que sí|responda que sí|conteste que sí|confirme|confirmar|afirmativamente|un sí|diga sí|responda sí|respondiendo que sí',
  discourage: '!puede avisar a amazon|!podrá avisar a amazon|!quiere avisar a amazon',
  labTest: 'bandera|estrellas bordadas|estrellas estampadas|estrella junto a|asterisco',
  productUse: 'en el menú',
  labelFine: 'etiqueta figura nuestro|etiqueta figura nuestra|etiqueta muestra nuestro|etiqueta pone nuestro',
  ifYouWish: 'si desea cancelar|si quiere cancelar|si prefiere cancelar|para cancelar|si desea anular|si quiere anular|si prefiere anular|para anular',
  onlyThen: 'en cuanto|una vez|solo si|sólo si|solo después|primero|después|luego|entonces|a cambio|siempre que|mientras|si usted|si retira|si cierra|antes de|'
    + 'tan pronto|condición|y le|cuando',
  amazonDoes: 'amazon cierra|amazon cierre|en cuanto amazon|hasta que amazon|cuando amazon',
  bankWord: 'a su tarjeta|su tarjeta|emisor de la tarjeta|compañía de la tarjeta|entidad bancaria|su banco|empresa de la tarjeta',
  request: 'nuestra petición|mi petición|una petición|nuestro ruego|rogamos|rogamos que|le pediría|le pediríamos|sería posible que|tendría la amabilidad|'
    + 'tendría la bondad|me haría el favor|le rogaría|trato hecho|le parece|puedo pedirle|podemos pedirle|qué le parece|si es tan amable|hágame el favor|'
    + 'solicite|pida',
  byYou: 'de su parte|por su parte|por usted|usted mismo|usted misma|desde su cuenta|si lo hace usted|si la cancela usted|si viene de usted',
  saidAfter: 'pegatina|adhesivo|folleto|la tarjeta|el cartel|etiqueta "|el lema|la inscripción|volante|el letrero',
  ourSake: 'queda mejor|queda mejor que|que si lo hacemos nosotros|nos cuenta como|cuenta en contra|nos lo apuntan|se nos apunta|nuestro historial|nos mancha|'
    + 'da mejor imagen|envío tardío|tasa de retraso|nuestras métricas|nuestra puntuación de vendedor',
  outgoing: 'reemplazo|repuesto|la pieza|el nuevo|nuevo envío',
  reviewFine: 'qué reseña|cuál reseña|no depende de ello|nuestra ayuda no depende|no cambia nuestra ayuda',
  skipForm: 'no hace falta el formulario|sin formulario|sáltese el formulario|ahórrese el formulario|sin solicitud|no hace falta solicitar|no hace falta abrir|'
    + 'sin abrir la devolución|olvide el formulario|no necesita el formulario|sin pasar por el formulario|portal de devoluciones|el portal',
  waitOrNot: 'no tiene que cancelar|no hace falta cancelar|nada que cancelar',
  keepIt: 'reembolso es automático|automático|automáticamente|no podemos identificar|nada que devolver',
  drawWord: 'sorteamos|sorteo|sorteando|se sortea|sortearemos|sortear|rifa|rifamos|tómbola|lotería|participa en el|entra en el|un ganador|a ganar',
  asThanksFor: 'en agradecimiento|como agradecimiento|para agradecer|a cambio|en compensación por|como gesto por|como gracias por|en recompensa',
  praiseWrite: 'han comentado|ha comentado|haya comentado|hayan comentado|publique una foto|publica una foto|foto con unas|foto con un par|cuente su experiencia|'
    + 'contar su experiencia|cuéntelo en la|escribir sobre ello|escriba sobre ello|haya opinado|han opinado|deja una reseña|ha dejado una reseña',
  tryOut: 'buscamos probadores|buscamos testers|probadores|probar el nuevo|pruebe el nuevo|testeadores|buscamos gente',
  goodRating: 'nota máxima|máxima puntuación|la mejor nota|la nota más alta',
  voteAgain: 'votar otra vez|vote otra vez|votar de nuevo|vote de nuevo|volver a votar|vuelva a votar|responder otra vez|volver a responder|vuelva a responder|'
    + 'cambiar su voto|cambie su voto|cambiar su respuesta|cambie su respuesta|repetir la|corregir su respuesta|corregir su voto',
  solvedMark: 'a "resuelto|como resuelto|a resuelto|en "resuelto|sí, resuelto|a «resuelto|como útil|a satisfecho|como solucionado|a "solucionado',
  moveIt: 'pasarlo|pasarla|pasar|pase|cambiarlo|cambiarla|cambiar|cambie|ponerlo|ponga|pulse|marque|marcar|pulsar|dele|darle',
  ourFigures: 'nuestra media|nuestro índice|nuestra tasa|nos perjudica|que nos perjudica|nos penaliza|cuenta para nosotros|nuestra nota|me hunde|mis números|'
    + 'mis estadísticas|mi media|mi bono',
  choose: 'le dé a|dele a|le dé al|darle al|le dé',
  freeShipping: 'envío ~ gratis|envío gratis|envío gratuito|envío es gratis|envío le sale gratis|sin gastos de envío|gastos de envío gratis|portes gratis|'
    + 'envío por nuestra cuenta|envío va por|envío corre|entrega gratis|portes pagados',
  nextPurchase: 'cuando vuelva|si vuelve|vuelva a comprar|vuelve a comprar|su regreso|al volver|otra compra|vuelva por|cuando repita|si repite|su próxima|'
    + 'repita con nosotros',
  percentWord: 'por ciento|precio de cliente|precio fidelidad|precio de amigo|precio especial|tarifa de amigo|% menos|precio de socio|cliente habitual|paga menos|'
    + 'como cliente fijo',
  saleEvent: 'black friday|viernes negro|cyber monday|rebajas|nuestras rebajas|ofertas de navidad|prime day|liquidación|ofertas flash|promociones|venta especial|'
    + 'semana de ofertas',
  lookAt: 'échele un vistazo|eche un vistazo|échele|eche un ojo|mire|mire también|pásese|pase a ver|aproveche|aprovechar|no se pierda|descubra|dese un capricho|'
    + 'curiosee|visite',
  slipIn: 'hemos metido|le metimos|hemos puesto|le pusimos|hemos añadido|hemos incluido|le incluimos|va dentro|metido en la caja|hemos escondido|le añadimos',
  treat: 'sorpresita|sorpresa|detallito|detalle|regalito|un extra|algo dulce|un dulce|pequeño obsequio|cosita|pequeño detalle',
  toAmazonDesk: 'a amazon|con amazon|con el soporte de amazon|soporte de amazon|atención al cliente de amazon|servicio al cliente de amazon|'
    + 'servicio de atención de amazon|ante amazon|al soporte de amazon|equipo de amazon',
  speakOf: 'hablar|hable|hablarlo|comente|comentar|comentarlo|mencionar|mencione|decir|diga|contar|cuente|informar|reportar|quejarse|acudir|contactar|escribir',
  askNot: 'que no lo|que no la|que no se|que no hable|que no comente|por favor, no|por favor no|mejor no|mejor que no|evite|evitar|absténgase|ni una palabra|'
    + 'no lo comente|no lo hable|no diga nada|de no',
  eitherWay: 'abierta o cerrada|abierto o cerrado|no cambia nada|igualmente|de todos modos|en cualquier caso|da igual si|independientemente|no decía|'
    + 'no quería decir|no quise decir|no significa|no quiere decir|por supuesto puede|por supuesto que puede|claro que puede|en cualquier momento|'
    + 'cuando quiera|dejarla abierta|déjela abierta|mantenerla abierta|su derecho|está en su derecho|desde luego puede',
  goneShort: 'fuera|retirada|retirado|cerrada|cerrado|anulada|anulado|quitada|quitado|cancelada|cancelado',
  withdraw: 'dejar de lado|deje de lado|aparcar|aparque',
  mistakeWord: 'malentendido|por error|un error|una equivocación|equivocación|confusión|infundad*|por equivocación',
  cashWord: 'cheque|por cheque|!cheque regalo|!cheques regalo|!cheque-regalo|giro postal|un giro|en mano|en billetes|contra reembolso|contrarreembolso|'
    + 'por adelantado|a mano|dinero en mano',
  giveCash: 'le envío|le enviamos|le mando|le mandamos|le doy|le damos|le pago|le pagamos|le hago|le entrego|le entregamos|recibe usted|recibirá|le devuelvo',
  roundAmazon: 'hagámoslo|lo hacemos|sin la plataforma|sin plataforma|nada de amazon|por fuera|fuera de la plataforma|al margen de la plataforma|hagámoslo a mano|'
    + 'sin amazon de por medio|sin pasar por amazon|sin amazon en medio|saltándonos amazon|sin el recargo de amazon|no está en amazon|'
    + 'si amazon no se llevara|si amazon no cobrara',
  payIt: 'pague|pagar|abone|abonar|pago|liquide',
  outOfStock: 'producto agotado|se vendió|se ha vendido|fue vendido|fue vendida|vendido en tienda|vendida en tienda|se vendió esta mañana|no nos quedan más|'
    + 'mayorista|nos dejó plantados|nos ha fallado|no llegó|no nos ha llegado|no hay ninguno|no hay ninguna|ni uno|ni una|nos quedamos sin|volaron|'
    + 'se acabaron|se acabó|ya no tenemos',
  callOff: 'anule su compra|anular su compra|cancele su compra|solicite la cancelación|solicite la anulación|pida la cancelación|pida la anulación|'
    + 'solicitud de cancelación|que anule|que cancele|anule|cancele|cancelar|anular|cancelase|anulase|renuncie',
  cancelReason: 'pedido por error|comprado por error|ya no lo necesito|ya no lo necesita|cambio de opinión|pedí por error|compra por error',
  skipTag: 'no haga caso a la etiqueta|no haga caso de la|no use la de amazon|lleva al depósito equivocado|almacén equivocado|depósito equivocado|'
    + 'no pegue la etiqueta|la etiqueta no sirve|no a amazon|y no a amazon|y no a la dirección|no tenga en cuenta la etiqueta|olvídese de la etiqueta|'
    + 'etiqueta caducada|deje la pegatina|olvide la pegatina|sin la pegatina|su propia etiqueta|etiqueta no hace falta|no hace falta etiqueta|'
    + 'rechace la etiqueta|sin etiqueta de amazon|etiqueta ya no sirve|etiqueta no sirve',
  sendTo: 'envíelo a|envíela a|mándelo a|mándela a|envíelo directamente|directamente a|directo a|a la dirección del remitente|al remitente|envíe a',
  otherAddress: 'dirección del remitente|nuestro taller|nuestro almacén|a mi casa|el artesano|el relojero|nuestro técnico|almacén polaco|almacén alemán|almacén chino|'
    + 'showroom|sala de exposición|nuestro compañero|nuestro colega|la dirección que le paso|la dirección que le doy|dirección de la factura',
  poll: 'si le preguntan|cuando le pregunten|encuestita|mini encuesta|si preguntan',
  publicly: 'dígalo en público',
  onceShown: 'cuando publique|tras publicar|una vez publicado',
  topScore: 'nota máxima|máxima nota|máxima puntuación|puntuación máxima|la mejor nota|la nota más alta|la puntuación más alta|todas las estrellas|'
    + 'el máximo de estrellas|cinco de cinco|5 de 5|5/5|diez de diez|un diez|nota perfecta|puntuación perfecta|matrícula de honor|las cinco estrellas|'
    + 'reseña elogiosa|reseña entusiasta|buena nota|notaza|excelente nota',
  wouldBe: 'sería|serían|haría|harían|daría|traería|vendría|alegraría|pondría|nos iluminaría|completaría|coronaría|significaría|nos mantiene|nos mantienen|'
    + 'nos ayuda a crecer|nos ayudan a crecer|vale oro|valen oro|nos da la vida|bienvenidas|bienvenida|podemos esperar|encantaría leer|ilusión',
  kindToUs: 'sea bueno con nosotros|sea buena con nosotros|sea bueno|sea buena|sea generoso|sea generosa|sea amable con nosotros|sea benévol*|sea indulgente|'
    + 'sea clemente|pórtese bien|acuérdese de nosotros|piense bien de nosotros|buena palabra por|a nuestro favor|trátenos bien|no sea muy duro|'
    + 'no sea muy dura|con cariño|mano blanda',
  howWeDid: 'qué tal lo hicimos|qué tal lo hemos hecho|cómo lo hicimos|cómo lo hemos hecho|qué tal nuestro servicio|qué le pareció|qué le ha parecido|'
    + 'quedó contento con nosotros|cómo nos portamos',
  starsWait: 'las estrellas están|las estrellas le esperan|estrellas esperan|encontrará las estrellas|toque las estrellas|en las estrellas|las estrellas junto|'
    + 'estrellas en la página|las estrellas se encuentran',
  onlyToUs: 'solo a nosotros|sólo a nosotros|únicamente a nosotros|cuéntenoslo solo|díganoslo a nosotros|primero a nosotros|díganoslo solo|no lo publique|'
    + 'sin publicarlo|entre nosotros|no en público|antes a nosotros|a nosotros y no',
  inReview: 'en su reseña|en la reseña|en su valoración|en la valoración|en su opinión|en su comentario|al escribir la reseña|al escribir su reseña|al valorar|'
    + 'al reseñar|escribiendo la reseña|para su reseña|cuando la valore',
  mentionIt: 'hable|hablar|mencione|mencionar|describa|destaque|resalte|subraye|cite|diga que|cuente que|cuente lo|añada una foto|agregue una foto|ponga una foto|'
    + 'adjunte una foto|una foto|no olvide|alabe|elogie|evite mencionar',
  takeTime: 'tomarse el tiempo|tómese el tiempo|tómese un|sacar un momento|saque un momento|saque un rato|un momento para|un minuto para|unos minutos para|'
    + 'un ratito|encontrar un hueco|un hueco para|dedíquenos|dedicar|dedique|regálenos',
  demandIt: 'exigimos|exijo|pedimos|pido|solicitamos|solicito|reclamamos|insistimos|esperamos|queremos|rogamos|requerimos|agradeceríamos',
  removalNoun: 'su eliminación|eliminación|su retirada|retirada|su rectificación|rectificación|supresión|corrección|su borrado|borrado|modificación',
  harshWord: 'duro|dura|duras|severo|severa|severas|injusto|injusta|injustas|demasiado bajo|demasiado baja|un poco baja|poco justo|poco justa|inmerecid*|muy poco|'
    + 'pocas son|tacaño|exagerado|exagerada',
  starsUp: 'lo sube a|la sube a|sube a|suba a|súbala a|subirla a|subirlo a|subir a|pasa a|pase a|pasarla a|pasarlo a|la pasa a|lo pasa a|lo deja en|la deja en|'
    + 'déjela en|convierta|convertir|conviértalas|en vez de dos|en lugar de dos|en vez de una|redondear',
  editButton: 'botón de editar|botón editar|botón modificar|opción de editar|opción editar|el lápiz|lápiz al lado|tres puntos|para editar|enlace editar|editar está',
  fairWish: 'lo justo sería|sería justo|sería lo justo|sería honesto|lo suyo sería|lo lógico sería|sería de justicia|por justicia|lo correcto sería|sería correcto|'
    + 'estaría bien que',
  revisitIt: 'volver sobre|darle otra vuelta|darle una vuelta|pensarlo otra vez|pensarlo mejor|repensarlo|reconsiderar|reconsidere|replantearse|replantéeselo|'
    + 'recapacite|recapacitar|revisarlo|verlo de otra forma|puede desaparecer|podría desaparecer|se puede quitar|se podría quitar',
  changeIt: 'retocar|retoque|retocada|retocado|mejorada|rehecha|pulir|pulida',
  undoIt: 'se puede quitar|puede quitarse|puede borrarse|se puede borrar|podría retirarse|quítelo|quítela|corregir eso|rectificar eso|ocuparse de eso|'
    + 'actualizarlo|cambiar eso',
  oldWords: 'lo que puso en la ficha|lo que colgó|lo que ha puesto|lo que ha escrito|lo que dejó escrito|lo que publicó|sus palabras en la ficha|'
    + 'su texto en la ficha|las dos estrellas|su declaración pública|su puntuación|esa estrella|comentario negativo|otros compradores leen|'
    + 'sigue siendo la antigua',
  askedBefore: 'le pedíamos|le pedimos la semana pasada|le habíamos pedido|se lo pedimos|seguimos esperando|aún esperamos|todavía esperamos|vuelvo a recordarle|'
    + 'volvemos a recordarle|le recuerdo|le recordamos|recordatorio|sigue faltando|nos falta aún|nos falta su|aún no hemos visto|todavía no hemos visto|'
    + 'aún no ha valorado',
  noStance: 'solo usted o amazon|solo la quita usted|solo lo quita usted|sólo usted o amazon|ni lo pedimos|no lo pedimos|ni nos molesta|no nos molesta|'
    + 'nos da igual|a nosotros nos da|sin preferencia|no tenemos preferencia|no le pedimos nada|nunca se lo pediríamos|nos es indiferente|es cosa suya',
  caseNoun: 'asunto en amazon|asunto con amazon|tema con amazon|historia con amazon|acudido a amazon|recurrido a amazon|un caso en|la reclamación|su reclamación|'
    + 'reclamación abierta|reclamaciones|la disputa|reclamación|reclamo|a-z|a la z|garantía a|disputa|contracargo|queja a amazon|queja en amazon|'
    + 'queja ante amazon|caso abierto|caso en amazon|caso de amazon|solicitud de garantía|retrocesión|denuncia|su caso|demanda a amazon|'
    + 'protección al comprador',
  closeCase: 'quede cerrado|quede cerrada|zanjado|zanjada|como resuelto|como resuelta|archivado|quede retirado|cerrar|cierre|cerrado|cerrada|cierra|retirar|retire|'
    + 'retirado|retirada|retira|cancelar|cancele|cancelado|cancelada|anular|anule|anulado|anulada|quitar|quite|quitado|eliminar|elimine|abandonar|abandone|'
    + 'desistir|desista|renunciar|renuncie|parar|pare|desaparece|desaparezca|desaparecer|dejarlo|deje|resuelto|resuelta|levantar|levante|archivar|archive',
  refundThen: 'sale el dinero|nuevo aparato|la pieza|aparato nuevo|reembols*|devolv*|devuelv*|dinero|pagar|pagamos|abonar|abonamos|reemplazo|compens*|euros|importe|'
    + 'reponer|nuevo envío',
  botherWord: 'molestar|molestemos|incomodar|meter|metamos|involucrar|marear',
  pointless: 'no le llevará|a ninguna parte|no sirve de nada|no le servirá|solo lo alarga|lo alarga todo|solo retrasa|lo retrasa|pérdida de tiempo|se eterniza|'
    + 'semanas|no le aporta|complica todo|tarda más|retrasará|retrasaría|bloquea|demorará|frena|no saben nada de|no entienden de|piénselo dos veces|'
    + 'no ayuda a nadie|sin árbitro|sólo retrasa',
  ratherNot: 'preferiría que no|preferiríamos que no|mejor que no|le ruego que no|le pido que no|le pediría que no|por favor, no|por favor no|evite|absténgase|'
    + 'espere antes de|no hace falta|no es necesario|antes de presentar|antes de acudir',
  reportIt: 'denunciara|denunciar|denuncie|denunciarlo|reporte|reportar|reportarlo|abra un caso|abrir un caso|abrir una reclamación|abra una reclamación|'
    + 'ponga una queja|poner una queja|reclamar|reclame|quejarse|llevar esto a amazon|lleve esto a amazon|antes de presentar',
  chargeFine: 'cargo era correcto|cargo fue correcto|pago era correcto|era legítimo|fue legítimo|reconoce el pago|reconoce el cargo|ya no lo disputa|'
    + 'estaba autorizado|está en regla|fue usted',
  voiceFine: 'a su tarjeta|su banco|emisor de su tarjeta',
  anyReview: 'nos elogie|nos elogia|elogio|elogios|relato|lo que publicó|su publicación|buenas palabras|hable bien de nosotros|sus impresiones|sus palabras|'
    + 'reseñadores|quien opine|quienes opinen|una estrella más|más estrellas|dos líneas|nos reseñe|reseñador|una buena palabra|veredicto|su comentario|'
    + 'escriba algo bonito|nos puntúen|nos valoren|recomendación|usted la valora|usted lo valora|reseña*|valoración*|valorar|opinión sincera|su opinión|'
    + 'estrellas|testimonio|unas líneas|unas palabras|palabras amables|compartir su experiencia|comentario positivo',
  anyValue: 'se lleva el|se lleva la|precio entero|precio de compra|algo pequeño|es suyo|es suya|diez euros|garantía ampliada|año de garantía|garantía doble|'
    + 'próximo paquete|batería de repuesto|nuestro agradecimiento|caja sorpresa|reembolso parcial|algo para usted|año extra|cesta|un café|regalito|'
    + 'le valdrá la pena|el dinero es suyo|premiad*|recompensad*|nosotros la pagamos|nosotros lo pagamos|pequeña recompensa|regalo*|regalamos|vale de|'
    + 'vales de|cupón|tarjeta regalo|reembols*|efectivo|cashback|bono|recompensa|descuento|gratis|gratuit*|euros|por ciento|accesorio|sorpresa|obsequio|'
    + 'sorteo|premio|saldo|puntos|un segundo|una segunda|otro gratis|dinero|le devolvemos|invitamos',
  rewardLink: 'quien nos|enséñeme|muéstreme|todo aquel|vale|desbloquea|va para|recibe|recibirá|se queda|basta con|cuantas más|duplica|justo después|el día que|'
    + 'agradecemos|déjenos|cada mes|gana|siempre y cuando|lo único que|mientras|se paga con|para los clientes que|para quienes|por una|por su|por cada|'
    + 'si usted|si deja|si nos|en cuanto|a cambio|entonces|quien|quienes|todo el que|todos los que|cada cliente|tras|como recompensa|como agradecimiento|'
    + 'gane|ganar|le da derecho|entre quienes|cuando',
  ownAccount: 'cuenta personal|mi cuenta|nuestra cuenta bancaria|cuenta de la empresa|nuestra cuenta|cuenta privada|cuenta de nuestro',
  sendMoney: 'suma|dinero|importe|pagar|pague|abonar|llegar|reembolsar|diferencia|gastos|euros|ingresar|ingrese|depositar',
  strongChannel: 'enlace de pago|código de tarjeta regalo|tarjeta por teléfono|por tarjeta, me la dicta|me la dicta|cripto|bitcoin|transferencia privada|'
    + 'directamente a mí|factura nuestra|depósito bancario|ingreso bancario|pagarnos|páguenos|pagarlo a nosotros',
  ownStore: 'tienda de nuestra web|nuestra tienda en línea|nuestra tienda online|nuestra propia tienda|tienda propia|tienda virtual',
  costsLess: 'cuesta menos|más barat*|pídala allí|pídalo allí|cómprela allí|cómprelo allí|mejor precio|la próxima vez|precio de mayorista|precio profesional|'
    + 'mejora el precio|mejor trato|evita|se ahorra|ahorra',
  mustCancel: 'dar de baja el pedido|dé de baja|dar de baja|cancelar artículos|dejar sin efecto el pedido|deshacer el pedido|cancelar|cancele|cancela|cancelase|'
    + 'cancelara|cancelarlo|cancelarla|cancelación|cancelando|anular|anule|anula|anulara|anulase|anularlo|anularla|anulación|anulando|desistir|desista|'
    + 'renunciar|renuncie|darlo de baja|retirar el pedido|retire el pedido|dar marcha atrás',
  stockCue: 'ya no se fabrica|está vacía|está vacío|vacía|mal puesto|mal marcado|uno de más|producción|se rompió|errata|importador|error|fallo|plantados|no queda|'
    + 'detenida|parada|stock|almacén|estante|proveedor|mayorista|fabricante|fábrica|inventario|existencias|disponible|precio|vendido|vendida|vendimos|'
    + 'agotado|agotada|no quedan|ninguno|ninguna|lote|roto|rotura|falta|escasez|enviar|servir|reponer|reposición|nuestro error|error nuestro|depósito',
  pleaseYou: 'la amabilidad|se lo ruego|esperamos que|agradecidos si|si usted cancela|si cancelara|usted mismo|presente|haga|por favor|podría|puede usted|puede|'
    + 'rogamos|le ruego|le pido|le pedimos|pediríamos|tendría que|tiene que|debería|debe|lo mejor|lo más fácil|lo más sencillo|háganos|hágame|de su parte|'
    + 'por su parte|por su lado|desde su cuenta|en sus pedidos|en mis pedidos|elija|eligiendo|seleccione|pulse|vaya|simplemente|solicite|pida|acepte|'
    + 'tenga la bondad|sería tan|le importaría|le agradecer*',
  myPerson: 'mi cuñado|mi hermana|mi hermano|mi compañero|mis padres|mi vecino|mi mujer|mi marido|mi primo|mi amigo',
  takesParcel: 'paquete|recogerá|recoge|recibirá|firmará|caja|envíe|mande|devolución',
  notTheirs: 'portal de amazon|no pase por|déjelo de lado|sin registrar|en vez|en lugar|no a amazon|no la etiqueta|ignore|olvide|olvídese|sin|sáltese|no hace falta|'
    + 'no necesita|no use|no utilice|no abra|ninguna etiqueta|ninguna solicitud|a mano|tape|tache|por su cuenta|fuera del',
  barePlace: 'nuestro taller|la oficina|otra dirección|dirección distinta|dirección diferente|nueva dirección|dirección particular|a mi casa|mi domicilio|'
    + 'casa de mis padres|mi hermano|mi hermana|mi compañero|mi vecino|garaje|taller|reparador|técnico|nuestra oficina|nuestra tienda|nuestro local|'
    + 'al extranjero|fábrica|siguiente dirección|esta dirección|dirección de abajo',
  ourDriver: 'nuestro conductor|nuestro repartidor|nuestra furgoneta|nuestro chófer',
  pickUp: 'recogerá|recoge|pasará a buscar|pasará a recoger|entréguele|entrégueselo',
  stillFits: 'sigue siendo|siguen siendo|sigue vigente|sigue valiendo|aún es justa|refleja aún|ya no refleja|ya no corresponde|todavía vale',
  goneWord: 'dejara de verse|dejase de verse|no se viera|no apareciera|desapareciera|desaparecer|desaparecieran|dejara de aparecer|tiene que desaparecer|'
    + 'debe desaparecer|debería desaparecer',
  hurtsUs: 'espanta|espantar|no sobrevivirá|sobrevivir|nos arruina|arruina|mi trabajo|perdemos clientes|nos cuesta|dormir|dormiría',
  oneOrFour: 'cuatro serían|cuatro sería|cuatro es posible|quizá cuatro|tal vez cuatro|cuatro o cinco',
  tellOthers: 'cuente|contar|diga|decir|comparta|compartir|explique|ayude|ayudar|muestre',
  otherPeople: 'otros padres|otros clientes|otros compradores|otras familias|otras personas|la comunidad|futuros compradores|otros usuarios',
  publicPlace: 'en la ficha|la ficha|bajo el artículo|en amazon',
  praiseNoun: 'un elogio|elogios|un cumplido|alabanza|buenas palabras',
  fewWords: 'dos frases|una frase|dos líneas|tres líneas|un par de frases',
  appreciate: 'le vendría bien|vendría bien',
  rateIt: 'puntuar su compra|puntuado su compra|valorar su compra|valorado su compra|puntuar su pedido|calificar su compra',
  smileFace: 'cara sonriente|carita sonriente|carita feliz|cara feliz|pulgar verde|pulgar arriba|botón verde|carita verde',
  offerInfo: 'se la enseño|se lo enseño|se la muestro|se lo muestro|quiere verla|quiere verlo|le mando el enlace|le paso el enlace',
  madeFor: 'va nuestra|va nuestro|combina con|a juego|hace juego',
  codeWord: 'la palabra|con la palabra|palabra clave|con el código|el código|contraseña|mencione este|cite este',
  lessMoney: 'euros menos|menos por|un tercio menos|mitad de precio|ahorra|ahorrará|un cuarto menos|más barat*',
  wholeStore: 'toda la tienda|todo el catálogo|todos los artículos|toda la gama|todo está a',
  upgradeTo: 'pasarse al modelo|modelo superior por|versión superior|pásese al|subir de gama',
  moreMoney: 'euros más|solo diez|por solo|pequeño suplemento',
  fromUsDirect: 'pida con nosotros|pídalo con nosotros|compre con nosotros|cómprelo en nuestra|cómpremelo|directamente a nosotros|en nuestra tienda|nuestra tienda de|'
    + 'directo a la fuente|pida por teléfono|cómpremela',
  sendBack: 'échelo al correo|llévelo a correos|métalo en correos',
  feedbackNoun: 'su feedback|el feedback|su publicación|su post|el post',
  followSuit: 'seguir el ejemplo|ir en consonancia|acompañar|subir|ponerse al día',
  mustGo: 'tiene que desaparecer|debe desaparecer|debe eliminarse|tiene que eliminarse|debe borrarse|debe retirarse',
  weSolved: 'lo resolví|lo resolvimos|lo he resuelto|le ayudé|le ayudamos|está resuelto',
  allFine: 'lo resolví|lo resolvimos|le ayudé|quedó resuelto|está resuelto',
  alter: 'darle la vuelta|hacer lo correcto|más equilibrad*|refrescar|última palabra|en línea con|subir de nuevo|donde les corresponde',
  claimDeed: 'decirle a amazon que|haga saber a amazon|diga a amazon que|indique a amazon que',
  directPay: 'págueme|al repartidor|al transportista|nuestros datos bancarios|mi paypal',
  payOrBuy: 'arreglo|págueme|pagar|pague|pago|transferir|transferencia|reembols*|devolver|comprar|compre|compra|pedir|pida|dinero|importe|más barato|mejor precio|'
    + 'descuento|abonar|abono|diferencia|ingresar',
  liveOnWords: 'vivimos de las recomendaciones|vivimos de las reseñas',
  yesNotNo: 'sí, no no|sí y no',
  finalYes: 'pulse sí|marque sí|elija sí|dele a sí',
  unhappyFirst: '¿descontento|¿descontenta',
  writeOver: 'la nuestra|ponga la nuestra|anote la nuestra',
  itemBack: 'envíe|enviar|mande|mandar|devuelva|devolver|remita|lleve|llevar|entregue|deje|paquete|devolución|remítalo|dirija',
  offChannel: 'directamente a nosotros|directamente con nosotros|directo con nosotros|nuestra cuenta|mi cuenta|fuera de amazon|al margen de amazon|sin amazon|'
    + 'no por amazon|en privado|venta privada|con factura|contra factura|nuestra propia tienda|nuestra tienda online|nuestra web|nuestro sitio|'
    + 'tarjeta prepago|cripto|bitcoin|efectivo|enlace de pago|depósito|giro|entre nosotros|sin comisiones|sin comisión|comisión',
  competitor: 'en mercadona|en lidl|en carrefour|en el corte|en media markt|en leroy',
};
