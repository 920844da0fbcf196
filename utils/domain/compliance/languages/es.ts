import type { LanguagePack } from './concepts';

export const es: LanguagePack = {
  language: 'es',
  terms: {
    function: 'el|la|los|las|un|una|de|del|y|es|su|sus|usted|le|les|nos|nuestro|nuestra|que|para|por|con|no|se|lo|al|este|esta|ha|hemos|está|si|como|en|gracias|más|pero|muy|son|a|ser|o',
    negation: 'nadie|no|nunca|jamás|ningún|ninguna|ninguno|sin|ni|tampoco|prohibido|prohibida|prohibimos|imposible|evitar|evite|!no dude|!no duden|!no dudes|!no olvide|'
      + '!no olvides|!no se preocupe|!no hay problema|!no solo|!no sólo|!por qué no|!si no|!no espere|!no tarde|!sin amazon|!sin pasar por amazon|!sin solicitar|'
      + '!sin duda|!sin falta|!sin demora|!sin compromiso|!no más tarde|!sin comisión|!sin comisiones|!sin intermediarios|!no se pierda|!sin condiciones|'
      + '!sin condición|!sin problema|!no está satisfecho|!no está contento|!no pasa nada|!cómo no|!sin costes|!sin gastos|!no esté|nada que ver',
    negationAfter: 'no es|no está|no son|no están|no se puede|no se pueden|no es posible|no está permitido|está prohibido|están prohibidos|no está disponible|prohibido|no puede|incumple|'
      + 'no se usó|no se utilizó|no se ha usado',
    conditional: 'si|cuando|en caso|siempre que|a menos|una vez|en cuanto|antes|después|porque|ya que|aunque',
    clauseBreak: 'pero|sino|por favor|en su lugar|sin embargo|entonces|simplemente|mejor|así que|y le|y nos|y escríbanos|y contacte|y llame|y envíe|y luego|en cambio|para que',
    reported: 'me pregunta|nos pregunta|usted pregunta|vendedor anterior|vendedor de segunda mano|anterior vendedor|algunos vendedores|se hace pasar|se hacen pasar|dice ser|'
      + 'en nuestro nombre|usted preguntó|nos preguntó|ha preguntado|preguntaba|usted escribió|nos escribió|mencionó|usted dijo|nos dijo|nos comenta|su pregunta|'
      + 'su propuesta|su sugerencia|estafa|estafador|estafadores|fraude|suplantación|phishing|si alguien|cualquiera que|quien le pida|mensaje falso|normas de amazon|'
      + 'política de amazon|políticas de amazon|amazon prohíbe|amazon no permite|prohibido por amazon|otro vendedor|otros vendedores|un vendedor que|escribe que|'
      + 'dice que|un amigo le|usted nos escribe|nos escribe'
      + '|pregunta por|preguntaba por|nos pide|nos pedía|quería que le'
      + '|mentiría|mentiríamos|sería mentir|no decía|no decíamos|no quería decir|no digo que|alguien ajeno|otra persona|solo la quita usted o amazon|solo usted o amazon|solo puede quitarla usted'
      + '|propone usted|nos propone|ha amenazado|amenazó|nos amenaza|a la pregunta|sobre su petición|su petición de|invitación|en cuanto a la pregunta|en cuanto a su|me propone|nos ofrece'
      + '|pregunta:|agradezco que nos siga|gracias por seguirnos|no es nuestro|no es nuestra',
    request: 'podemos|vaya a|pulse|abra|por favor|podría|puede|podrías|puedes|le pedimos|le pido|le rogamos|le agradecería|agradeceríamos|le importaría|quisiéramos|'
      + 'queremos|nos gustaría|ayúdenos|sea tan amable|sería tan amable|tenga la bondad|no olvide|no dude|recuerde|tómese un momento|tómese un minuto|'
      + 'dedique un minuto|dedique un momento|invitamos|anímese|considere|esperamos|deje|denos|dénos|háganos|haga|ponga|pónganos|es posible|sería posible|permita|'
      + 'estaría dispuesto|estaría dispuesta|está dispuesto|está dispuesta|dispuesto a|dispuesta a|nos haría el favor|nos haría un favor|hágame|tenga la amabilidad|'
      + 'querría|quisiera|le agradecemos|le agradeceremos|mencione|añada|adjunte|destaque|elija|marque|escriba|envíe|mande',
    appreciate: '!nos ayuda.|cuenta|cuentan|cada valoración|cada opinión|cada reseña|treinta segundos|dos minutos|un minuto|un momento|vivimos de|valioso|valiosa|dependemos|importa mucho|'
      + 'darían|daría|harían|haría|ayudarían|ayudaría|alegrarían|alegraría|nos vendrían|nos vendría|la vida|un empujón|empujoncito|serían|supondría|sonrisa|agradeceríamos|'
      + 'agradecería|agradecemos|agradecidos|agradecido|nos ayuda|ayuda mucho|nos encantaría|sería genial|sería estupendo|sería de gran|sería fantástico|significa mucho|'
      + 'significaría mucho|importante para nosotros|bienvenida|bienvenido|bienvenidas|esperamos|contamos con|apoyo|apoyar|gran ayuda|nos motiva|valoramos mucho|lo mínimo|'
      + 'sería justo'
      + '|quitaría un peso|me quitaría un|aliviaría'
      + '|sería maravilloso',
    we: 'nosotros|nos|nuestro|nuestra|nuestros|nuestras|yo|me|mi|mí|conmigo',
    here: 'responda aquí|responder aquí|aquí mismo|este mensaje|esta conversación|este hilo|a través de amazon|por amazon|mediante amazon|en amazon|mensajería de amazon|'
      + 'mensajes de amazon|sus pedidos|mis pedidos|su cuenta|por este medio|por esta vía|directamente aquí|contactar con el vendedor|este chat|sistema de mensajes',
    insteadOf: 'en lugar de|en vez de|y no',
    amazon: 'amazon*',
    amazonDoes: 'amazon le|amazon puede|amazon podrá|amazon decide|amazon decidirá|amazon reembolsa|amazon reembolsará|amazon envía|amazon enviará|amazon ha|amazon elimina|amazon revisa|'
      + 'por amazon|solo amazon|sólo amazon|atención al cliente de amazon|el repartidor|el transportista le|el mensajero le|la agencia le|su banco le|su banco puede|'
      + 'el banco cerró|el banco ha',
    thanks: '!como agradecimiento por|gracias por|agradecemos su|agradezco su|hemos leído su|lamentamos leer|sentimos leer|!gracias de antemano|!gracias por adelantado|'
      + '!agradecemos de antemano|su opinión nos hizo|su opinión nos ayudó|su reseña nos|su comentario nos ayudó',
    pleasantry: 'gracias|muchas gracias|mil gracias|muchísimas gracias|le agradecemos|agradecemos|le damos las gracias|de nada|con mucho gusto|con gusto|un placer|ha sido un placer|'
      + 'es un placer|que tenga un buen día|buen día|buenas tardes|buenos días|feliz día|buen fin de semana|que tenga|a su disposición|a su servicio|quedamos a su|estamos a su|'
      + 'estamos aquí|para ayudarle|para servirle|para lo que necesite|no dude en contactarnos|no dude en escribirnos|no dude en ponerse en contacto|no dude|'
      + 'si tiene alguna pregunta|si tiene alguna duda|cualquier duda|cualquier pregunta|cualquier consulta|cualquier cosa|si necesita algo|si necesita ayuda|nos alegra|me alegra|'
      + 'nos alegramos|encantados|encantado|saludos|un saludo|saludos cordiales|atentamente|un cordial saludo|disfrute|disfrútelo|esperamos que le guste|esperamos que disfrute|'
      + 'esperamos que|su compra|su pedido|su confianza|su paciencia|su comprensión|su mensaje|su apoyo|su interés|le deseamos|deseamos|feliz|todo lo mejor|cuídese|buena tarde|'
      + 'buena noche|que pase buena|feliz tarde|feliz noche|buen domingo|me alegro de que todo|nos alegra que todo|todo saliera bien|aquí estamos|siempre aquí|amables palabras|'
      + 'sus amables palabras|alegraron el día|nos alegraron|qué alegría|hasta pronto|un abrazo|es usted muy amable|muy amable|lo mejor|encantados de tenerle|tenerle como cliente|'
      + 'nuestra puerta|puerta está abierta|pase lo que pase|disfrute del sol|del sol|muy amable de su parte|fue muy amable|hasta la próxima|que se divierta|nos hizo sonreír|'
      + 'siempre un placer|mensaje tan bonito|gran semana|que le vaya bien|fue un placer|placer ayudarle'
      + '|feliz navidad|felices fiestas|feliz año',
    filler: 'número|seguimiento|correos|seur|hoy|mañana|laborable|manos|ya|disfrutar|la disfrute|lo disfrute|silla|lámpara|alfombra|placer|encantados|encantado|contentos|contento|'
      + 'alegra|alegramos|gusta|buen|buena|noche|domingo|familia|fidelidad|saludo|felices fiestas|feliz navidad|feliz año|estupendo|genial|perfecto|llegado|llegó|necesite|hola|'
      + 'estimado|estimada|cliente|señor|señora|por|de|su|sus|la|el|los|las|un|una|y|e|en|con|a|al|del|para|que|se|le|lo|nos|nosotros|nuestro|nuestra|muy|más|siempre|también|todo|'
      + 'toda|otra|vez|es|está|estamos|son|ser|ha|haber|sido|tiene|si|o|compra|pedido|confianza|producto|artículo|tienda|equipo|mensaje|respuesta|palabras|amables|elegirnos|'
      + 'escogernos|confiar|ayuda|ayudar|poder|contactar|preguntas|duda|dudas|momento|cualquier|bien|pronto|gusto|día|tarde|semana|haya|guste|disfrute|nuevo|como|aquí|rápida|'
      + 'amabilidad|apoyo|mucho'
      + '|los suyos',
    app: 'wasap|guasap|whats|grupo de facebook|página de facebook',
    contactCue: 'agréguenos|agréganos|agregue|añada|añádanos|escriba|escríbanos|escribirnos|contacte|contáctenos|contactarnos|únase|grupo|mensaje|síganos|siga|nuestro|nuestra|por|en|vía|'
      + 'mediante|número|usuario|id|cuenta|hablar|chatear|chat|envíe|envíenos|mándenos|encuéntrenos|búsquenos|página|más rápido|mi|localizarnos|canal',
    productUse: 'notificaciones|notificación|muestra|compatible*|auriculares|altavoz|micrófono|emparejar|emparejamiento|reloj|firmware|instalar|tono|pegatina|icono|función|'
      + 'llamadas entrantes|videollamadas|bluetooth|funda|pantalla|estampado|cámara|acceso con|iniciar sesión|de la app|versión|impresora|sincroniz*|pulsera|vibra|'
      + 'preinstalado|preinstaladas|preinstalados|preinstalada|trae|aplicaciones',
    callUs: 'línea directa|técnico le llam*|cita telefónica|cuándo le viene bien|!marque sí|!marque el|!marque lo|!marque si|!le preguntarán|llámenos|llámeme|llámanos|'
      + 'llame a nuestro|llame a nuestra|llame al|llamarnos|por teléfono|al teléfono|telefónicamente|telefónico|vía telefónica|una llamada|denos un toque|le llamamos|'
      + 'le llamaremos|le llamaré|le llamo|llamarle|devolverle la llamada|nuestra línea|nuestro número|línea gratuita|nuestra centralita|nuestro teléfono|por sms|un sms|'
      + 'un mensaje de texto|videollamada|por fax|!transportista ~ por teléfono|!repartidor ~ llamará|!mensajero ~ llamará|!transportista ~ llamará|!agencia ~ llamará|'
      + '!repartidor ~ llame|!llame al transportista|!amazon ~ por teléfono|!repartidor ~ por teléfono|!marque la casilla|!marque la opción|!repartidor ~ una llamada|'
      + '!nuestra línea de|'
      + 'marque nuestro número|marque nuestro|marque el número|marque el 9|a qué número le|en qué número'
      + '|!llamadas por el manos libres|!las llamadas por'
      + '|!soporte para teléfono'
      + '|zoom y le invito|instale zoom'
      + '|dé un toque|un telefonazo|número está en la tarjeta|número viene en'
      + '|a qué número le|número le puedo llamar',
    writeElsewhere: 'nuestras redes sociales|por redes sociales|en redes sociales|por e-mail|por email|por correo|envíenos un correo|envíenos un email|envíenos un e-mail|escríbanos un correo|'
      + 'escríbanos un email|mándenos un correo|mándenos un email|envíe un correo|envíe un email|nuestro correo|nuestro email|nuestro e-mail|nuestra dirección de correo|mi correo|'
      + 'correo privado|nuestro chat|nuestra página de facebook|nuestro instagram|nuestro grupo|nuestra comunidad|formulario de contacto|!correo electrónico de amazon|'
      + '!correo de amazon|!amazon ~ por correo|!amazon ~ por email|!por correo certificado|!por correo postal|!por correo ordinario|!por correo electrónico de amazon|'
      + '!oficina de correos|!amazon ~ por e-mail|!por correos'
      + '|!pregunta por nuestro correo'
      + '|!avisos por correo|!alertas por correo|!notificaciones por correo|!aviso por correo'
      + '|correo figura en|correo está en la factura'
      + '|al correo mejor|mejor al correo|fotos al correo|nuestro correo',
    outsideAmazon: 'hablar en otra parte|seguir en otra parte|hablemos en otro|sigamos en otro|otra aplicación|otra app|un grupo donde|grupo de soporte|nuestro grupo|'
      + 'fuera de amazon|al margen de amazon|fuera de la plataforma|sin amazon|sin pasar por amazon|contáctenos directamente|contactarnos directamente|'
      + 'escríbanos directamente|directamente con nosotros|diríjase directamente a nosotros|en privado|de forma privada|por privado|por otro medio|otro canal|'
      + 'otra plataforma|por otra vía|por fuera|saltarse amazon|saltándonos amazon|!comprado fuera de amazon|!comprados fuera de amazon|!comprado por fuera|'
      + '!limpie por fuera|directamente con usted ~ amazon|en vez de por amazon|no por los mensajes de amazon|en lugar de por amazon|sin pasar por los mensajes'
      + '|guarde mi contacto|guarde nuestro contacto'
      + '|!por fuera tampoco|!por fuera',
    giveMe: 'nos dice|nos pasa|nos facilita|me dice|mándeme|denos|dénos|deme|dar|envíenos|envíeme|enviar|envíe|facilítenos|facilitarnos|facilite|proporciónenos|'
      + 'proporcionarnos|proporcione|indíquenos|indicarnos|indique|díganos|decirnos|dígame|déjenos|dejarnos|deje|mándenos|comparta|compartir|cuál es|necesitamos|'
      + 'necesito|páseme|pásenos|podemos tener|nos da|me da|escríbanos con|darnos|apunte|enviarme|mandarme|mandarnos|enviarnos|darme|decirme|facilitarme|indicarme|'
      + 'pasarme|pasarnos|dejarme|proporcionarme|escribirme|mandar|decir|pasar|déjeme|paseme|facilíteme|apúnteme|me daría|nos daría|me pasa|me facilita|me das|nos das|'
      + 'me pasas|me dices',
    contactData: 'buzón de correo|su buzón|!su número de cuenta|!número de tarjeta|!su número de tarjeta|!su número de serie|!número de cuenta|su correo|correo personal|'
      + 'correo privado|su email|su e-mail|email personal|dirección de correo|su teléfono|su número|número de teléfono|su móvil|número de móvil|su celular|'
      + 'datos de contacto|su whatsapp|teléfono de contacto|teléfono particular|email privado|!su número de pedido|!su teléfono es|!su teléfono móvil es|'
      + '!su teléfono no|!su correo de amazon|!su número de seguimiento|!pantalla de su teléfono|!ajustes de su teléfono|!número de teléfono registrado|'
      + '!número de teléfono en su cuenta|!su móvil es|!bluetooth de su teléfono|su numero|su contacto|un teléfono|un número de teléfono'
      + '|dirección particular|dirección donde pueda|un móvil o correo|móvil o correo|correo suyo'
      + '|!busca su móvil|!con su móvil|!en su móvil|!a su móvil|!de su móvil|!acerque su móvil',
    qr: 'qr|tarjeta del paquete|tarjeta incluida|tarjeta dentro|tarjeta que viene|grupo vip|club vip|club de fans',
    qrLure: 'grupo|vip|tarjeta|soporte|atención al cliente|únase|unirse|garantía|regalo|contacto|contactar|club|comunidad|seguir|recompensa|registrar|registre|premio|nuestro|fans|vale'
      + '|servicio|atención',
    qrFine: 'devolución|devoluciones|punto de recogida|punto de entrega|transportista|amazon|correos|oficina|emparejar|wifi|wi-fi|manual|en el aparato|dispositivo|app store|pedidos|'
      + 'etiqueta|'
      + 'tarjeta de regalo|tarjeta de felicitación'
      + '|en el mostrador|código de devolución|en ventanilla',
    atWord: 'arroba|at',
    dotWord: 'punto|dot',
    mailCue: 'mail|email|correo|dirección|buzón|escriba|escribir|contacto'
      + '|guion bajo|guión bajo|subrayado',
    linkCue: 'en|ver|vea|visite|web|página|enlace|entre|consulte|desde|sitio',
    phoneCue: 'nuestro número|mi número|teléfono|tel|tlf|telf|telefónico|llame|llámenos|llamar|llamada|línea|móvil|celular|sms|fax|contacto|contáctenos|marque|centralita|whatsapp|wasap|'
      + 'hablar'
      + '|prefijo|tfno|número es',
    referenceCue: 'pedido|paquete|seguimiento|localizador|envío|factura|referencia|ref|pieza|modelo|serie|lote|caso|ticket|artículo|ean|asin|sku|gtin|versión|firmware|albarán|rma|nif|cif|iva|'
      + 'norma|producto|etiqueta|código|devolución|expediente',
    serviceDesk: 'transportista|agencia de transporte|correos|seur|mrw|dhl|dpd|gls|ups|fedex|nacex|fabricante|servicio de garantía|departamento de garantía|mensajería',
    digitWord: 'cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|doble|diez|once|doce|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|ciento',
    ourSite: 'nuestra web|nuestra página|nuestro sitio|nuestra tienda online|nuestra tienda en línea|nuestra tienda web|nuestro canal de youtube|nuestro youtube|en youtube|'
      + 'vídeo de youtube|nuestro blog|nuestro portal|en google|búsquenos en internet|nuestra propia web|nuestra propia tienda|web de la marca|!nuestra página de amazon|'
      + '!nuestra página en amazon|!página oficial de amazon|!web oficial del fabricante|!web oficial de correos|!web oficial del transportista|!página oficial de correos|'
      + '!página oficial del fabricante'
      + '|en su navegador',
    optOut: 'demasiados mensajes|demasiados correos|dejaremos de escribir*|dejamos de escribir*|enlace para darse|no le escribiremos más|pararemos|cancele su suscripción|'
      + 'más mensajes nuestros|stop|salir de la lista|de nuestra lista|preferencias de contacto|gestionar sus preferencias|desapuntarse|no más mensajes|!stop and|'
      + '!presión baja|!batería baja|!botón stop|cancelar la suscripción|cancele la suscripción|dejar de recibir|no recibir más|no desea recibir|no quiere recibir|'
      + 'anular la suscripción|desuscribirse|darse de baja|darte de baja|dar de baja|de baja|no desea más mensajes|no quiere más mensajes|no quiere más correos|'
      + 'no desea más correos|cancelar su suscripción|!pulse stop|!tecla stop|leernos más|no quiere leernos|no desea leernos|dejar de leernos|detener los mensajes'
      + '|parar los mensajes|ningún mensaje más|ser contactado|borrarse de|salirse de',
    optOutLure: 'pie de|conteste|palabra|escriba|envíe|botón|abajo|clic|pulse|enlace|mensajes|correos|boletín|newsletter|lista|responda|emails|preferencias|devuelva|mande|reenvíe',
    warrantyOffer: 'ampliar la garantía|ampliar su garantía|amplíe ~ garantía|ampliación de garantía|garantía ampliada|extender la garantía|extienda ~ garantía|garantía extendida|'
      + 'extensión de garantía|registre su producto|registrar su producto|registre el producto|registrar el producto|registro del producto|registre su aparato|active ~ garantía|'
      + 'activar ~ garantía|garantía de por vida|garantía pasa a|garantía adicional|registro de garantía|tarjeta de garantía|garantía gratuita',
    siteCue: 'web|página|sitio|online|en línea|registre|registrar|registro|regístrese|registrarse|portal|enlace|formulario|código|escanee|active|activar|internet|gratis|'
      + 'inscríbase',
    wallet: 'mercado pago|mercadopago|oxxo',
    transfer: 'transferencia|cuenta bancaria|número de cuenta|datos bancarios|cheque|en efectivo|en mano|giro postal|ingreso en su cuenta|a su cuenta|le transferimos|'
      + 'transferirle|transferiremos|!a su cuenta de amazon|!en su cuenta de amazon|en qué cuenta|!cheque regalo|!cheques regalo'
      + '|un ingreso de|haga un ingreso|ingrese en'
      + '|ingreso ~ en nuestra cuenta|ingrese ~ en nuestra cuenta',
    payMoney: 'hagamos|hacerle|le mandamos|hago|reembolso|reembolsar|reembolsaremos|devolver|devolveremos|devolución|pagar|pague|pago|dinero|importe|cantidad|abonar|'
      + 'abonaremos|enviar|envíe|ingresar|diferencia|denos|facilite|indique|hacer|hacemos|cuál es|coste|directa',
    originalPayment: 'método de pago original|medio de pago original|forma de pago original|método de pago utilizado|forma de pago utilizada|método de pago que utilizó|a través de amazon|'
      + 'por amazon|amazon reembolsa|días laborables|días hábiles|tarjeta utilizada|extracto|automáticamente|según su banco|tarjeta con la que',
    buyDirect: 'ingrese ~ en nuestra cuenta|ingreso en nuestra cuenta|la plataforma fuera|sin la plataforma|fuera de la plataforma|al margen de la plataforma|venta privada|'
      + 'venderle en privado|comprar en nuestra web|en nuestra tienda online|directamente en nuestra|compre en nuestra|pida en nuestra|cómprelo en nuestra|'
      + 'pedirnos directamente|sin amazon sale|sin amazon le|venta directa|páguenos directamente|trate con nosotros|compre directamente|comprar directamente|'
      + 'cómprelo directamente|compra directa|pida directamente|pedir directamente|directamente a nosotros|en nuestra propia tienda|más barato en nuestra|'
      + 'más barato en nuestro|más barato con nosotros|más barato directamente|más barato fuera|mejor precio en nuestra|comisión de amazon|comisiones de amazon|'
      + 'gastos de amazon|tarifas de amazon|ahorrarse la comisión|ahorrar la comisión|ahórrese la comisión|evitar la comisión|sin comisión|sin comisiones|'
      + 'sin intermediarios|cancele en amazon y|haga el pedido con nosotros|haga su pedido en nuestra|cómprenos|compre a nosotros|comprar fuera|compre fuera|'
      + 'compra por fuera|!compre directamente en amazon|!comprar directamente en amazon|comprárnoslo|comprárnosla|cómprenoslo|comprarnos directamente|'
      + 'adquirirlo directamente'
      + '|oferta privada|precio privado',
    competitor: 'corte inglés|carrefour|pccomponentes|worten|leroy merlin|ikea|decathlon|miravia|media mark|milanuncios|liverpool tienda|coppel|fnac españa|alcampo|falabella',
    review: '!espero sus comentarios|!quedo a la espera de sus comentarios|!esperamos sus comentarios|!a la espera de sus comentarios|publique su experiencia|'
      + '!opiniones sobre cómo|!evaluación integral|!evaluación completa|!evaluación del problema|sus palabras|foto a la ficha|foto en la página|unas palabras en la|'
      + 'artículo sobre|análisis del producto|crónica|lo que escribió sobre nosotros|reseña|reseñas|opinión|opiniones|valoración|valoraciones|comentario|comentarios|'
      + 'calificación|calificaciones|puntuación|puntuaciones|estrella|estrellas|evaluación|evaluaciones|crítica|feedback|nota|voto|testimonio|!en nuestra opinión|'
      + '!en mi opinión|!su opinión sobre la solución|!valoración del daño|!nota de crédito|!tome nota|!tomamos nota|!tomado nota|!nota de entrega|!evaluación técnica|'
      + '!estrella de|!comentarios de entrega|!forma de estrella|!evaluación del daño|!hotel de|!tipo estrella|!punta de estrella|!destornillador de estrella|'
      + '!comentario del pedido|!nota interna|!calificación energética|!nuestra experiencia|!buena nota de|!comentario al transportista|!comentario al repartidor|'
      + '!su experiencia con el aparato|!comentario nos ayuda|!comentario de la etiqueta|!comentario del albarán|!nos ayuda a mejorar|!nota del albarán|'
      + '!nota del pedido'
      + '|!campo de comentarios|!campo comentarios',
    reviewGive: 'suba|mándenos|cuéntele|diga|dejar|deje|dejarnos|déjenos|dejara|escribir|escriba|escribirnos|dar|darnos|denos|dénos|poner|ponga|póngale|pónganos|ponernos|publicar|publique|'
      + 'compartir|comparta|otorgar|otorgue|hacer|haga|valorar|valore|puntuar|puntúe|regalar|subir|enviar|envíe|merecemos|obtener|recibir|publicando|dejando|por cada|a cambio|'
      + 'concedernos|dedicarnos|contar|cuente',
    rateUs: 'cuénteselo a todos|cuénteselo a todo el mundo|dígaselo a todo el mundo|dígaselo a todos|cuénteselo a los demás|deje una opinión|dejar una opinión|'
      + 'dejarnos una opinión|déjenos una opinión|déjenos su opinión|dejar su opinión|deje su opinión|dejarnos su opinión|dé su opinión|denos su opinión|'
      + 'danos tu opinión|deje una reseña|dejar una reseña|déjenos una reseña|dejarnos una reseña|escribir una reseña|escriba una reseña|publicar una reseña|'
      + 'publique una reseña|escribir una opinión|escriba una opinión|deje un comentario|dejar un comentario|déjenos un comentario|dejarnos un comentario|'
      + 'deje una valoración|dejar una valoración|déjenos una valoración|dejarnos una valoración|valórenos|valóranos|valorarnos|valore nuestro|valorar nuestro|'
      + 'valore el producto|valorar el producto|valore su compra|valorar su compra|califíquenos|calificarnos|califique nuestro|califique el producto|puntúenos|'
      + 'puntuarnos|puntúe el producto|comparta su experiencia|compartir su experiencia|cuente su experiencia|cuéntele a otros|cuente a otros|dígale a otros|'
      + 'diga a otros|otros compradores|otros clientes lo que|otros clientes su|recomiéndenos|recomendarnos|hable de nosotros|opinión en la página del producto|'
      + 'unas palabras en la página|unas líneas sobre el producto|denos ~ estrellas|dénos ~ estrellas|póngale ~ estrellas|pónganos ~ estrellas|deje ~ estrellas|'
      + 'valoración en amazon|evaluar su compra|evalúe su compra|evalúenos|!denos su opinión sobre la solución|!otros compradores no|!otros compradores han preguntado|'
      + 'se lo guarde|la ficha del artículo está para|nos valora en|nos valoras|nos puntúa|nos puntúas|nos valoraría|podido ya valorar|podido valorar|'
      + 'tiempo de valorar|ocasión de valorar|podido opinar'
      + '|puntuar su compra|no olvide puntuar|puntúe su compra'
      + '|valorar al vendedor|puntuar al vendedor|valorar nuestra tienda|debería estar en las opiniones|debería estar en las reseñas|súbala a las opiniones'
      + '|pedirle una valoración|pedirle una reseña|pedirle una opinión|le pedimos una valoración'
      + '|!cuénteme cómo suena|!cuénteme cómo'
      + '|!página de ayuda explican',
    goodRating: '5 estrellas|cinco estrellas|reseña positiva|reseñas positivas|opinión positiva|opiniones positivas|valoración positiva|valoraciones positivas|'
      + 'comentario positivo|comentarios positivos|buena reseña|buenas reseñas|buena opinión|buena valoración|buena puntuación|buena calificación|buena nota|'
      + 'buen comentario|puntuación alta|puntuación máxima|máxima puntuación|máxima valoración|calificación positiva|calificación alta|evaluación positiva|'
      + 'buena evaluación|excelente valoración|excelente reseña|excelente puntuación|excelente opinión|mejor puntuación|mejor valoración|todas las estrellas|'
      + 'reseña favorable|opinión favorable|valoración favorable|bonita reseña|bonito comentario|un diez|10 sobre 10|5 sobre 5|voto positivo|feedback positivo|'
      + '!hotel de 5 estrellas|!hotel 5 estrellas|!hotel de cinco estrellas|!buena nota de'
      + '|pulgar arriba en',
    badRating: 'reseña negativa|reseñas negativas|opinión negativa|opiniones negativas|valoración negativa|valoraciones negativas|comentario negativo|comentarios negativos|mala reseña|'
      + 'malas reseñas|mala opinión|mala valoración|mala puntuación|mala calificación|mala nota|mal comentario|una estrella|1 estrella|dos estrellas|2 estrellas|puntuación baja|'
      + 'baja puntuación|calificación negativa|voto negativo|feedback negativo|crítica negativa|opinión neutral',
    changeIt: 'desapareciera|desaparecieran|desapareciese|no estuviera|borrara|quitara|retirara|modificara|cambiara|reescribir|suavizar|reconsiderara|ya no esté|subiera|'
      + 'replantear*|rehacer|borrar|borre|borrarla|borrarlo|eliminar|elimine|eliminarla|eliminación|eliminada|quitar|quite|quitarla|quitarlo|cambiar|cambie|cambiarla|'
      + 'modificar|modifique|modificarla|modificación|actualizar|actualice|actualizarla|editar|edite|corregir|corrija|retirar|retire|retirarla|retirada|revisar|revise|'
      + 'reconsiderar|reconsidere|subir|mejorar|mejore|desaparece|desaparezca|desaparecer|desaparecido|rectificar|rectifique|suprimir|suprima|ocultar|convertir|'
      + 'transformar|aumentar|sustituir|deshacer|anular|!mejorar nuestro|!mejorar nuestros|!mejorar nuestra|!mejorar la|!cambiar la dirección|!modificar la dirección|'
      + '!modificar el pedido|!cancelar el pedido|!retirar el paquete|!retire la pila|!ayuda a mejorar|!mejorar el|!seguir mejorando|!ayudan a mejorar|'
      + '!ayudará a mejorar|!para mejorar|retirase|borrase|quitase|eliminase|modificase|cambiase|actualizase|revisase|corrigiese|borrada|quitada|modificada|'
      + 'actualizada|revisada|corregida'
      + '|!súbalo a',
    changeThat: 'cambiarla|modificarla|borrarla|eliminarla|actualizarla|quitarla|retirarla|subirla|cambiarlo|borrarlo|eliminarlo|modificarlo|quitarlo|retirarlo',
    happyIf: 'si está satisfecha|si está contenta|si está feliz|si le gustó|si está conforme|si todo está bien|si todo va bien|si todo es correcto|'
      + 'si el problema está resuelto|si hemos resuelto|si le hemos ayudado|si quedó satisfecho|si ha quedado satisfecho|satisfecho con|satisfecha con|'
      + 'si cree que lo merecemos|está contento|está satisfecho|le ha gustado|le gusta|le encanta|!satisfecho con la solución|!satisfecho con esta propuesta|'
      + '!si está conforme con|!satisfecha con la solución|si va bien',
    unhappyFirst: 'antes de opinar|contacte primero|háblenos antes|hable con nosotros antes|primero con nosotros|si no es así|si no díganos|no está satisfecho|'
      + 'no está satisfecha|no le gusta|no le gustó|descontento|descontenta|decepcionado|decepcionada|menos de cinco|!lamento que no esté|!lamentamos que no|'
      + '!siento que no|!que esté decepcionad*|!que no le gustara|contáctenos primero|contáctenos antes|contacte antes con nosotros|escríbanos primero|'
      + 'escríbanos antes|díganos primero|solo a nosotros|sólo a nosotros|únicamente a nosotros|si no contáctenos|si no escríbanos|antes de dejar|antes de poner|'
      + 'antes de ponernos|antes de publicar|antes de escribir|antes de dar|antes de darnos|antes de valorar|antes de valorarnos|antes de puntuar|antes de calificar|'
      + 'antes de una mala|antes de una valoración|en lugar de dejar|en vez de dejar|en lugar de una mala|en lugar de poner|no deje una mala|'
      + 'no deje una opinión negativa|no deje una reseña negativa|no deje una valoración negativa|no deje comentarios negativos|no ponga una mala|'
      + 'no nos ponga una mala|no nos deje una mala|no deje ninguna opinión negativa|!antes de dejar el|!antes de poner en|!antes de poner el|!antes de poner la|'
      + '!antes de dejarlo|!antes de escribir la dirección|!antes de dar de alta|!antes de dar una respuesta|!antes de poner las|!antes de dar una|!antes de darle|'
      + 'antes de puntuarnos|la oportunidad|oportunidad de arreglarlo|díganoslo|primero a nosotros|hable antes con nosotros|dígalo antes|cuéntenoslo primero|'
      + 'antes a nosotros|oportunidad de solucionarlo',
    reviewHow: 'mencione|mencionar|foto|fotos|imagen|imágenes|vídeo|video|describa|añada|añadir|adjunte|incluya|destaque|palabras clave|copie|hable de|suba|citar|cite|subraye',
    reminder: 'recordatorio|recordamos|recordarle|de nuevo|otra vez|nuevamente|todavía no|aún no|solicitud anterior|una vez más',
    sellerFeedback: 'valoración del vendedor|valoraciones del vendedor|valoración de vendedor|valoración de nuestra tienda|opinión sobre el vendedor|opinión del vendedor|'
      + 'comentario sobre el vendedor|comentarios sobre el vendedor|feedback del vendedor|feedback de vendedor|calificación del vendedor|puntuación del vendedor|'
      + 'evaluación del vendedor|opinión de vendedor|opinión sobre nuestra tienda',
    neutralNotice: 'es posible actualizar|existe la posibilidad|la decisión es suya|es totalmente libre|es libre de|queda a su|es su elección|es su decisión|'
      + 'totalmente voluntario|con total libertad|usted decide|decide usted|decisión suya|como quiera|como prefiera|lo que prefiera|solo lo puede|solo la puede|'
      + 'solo quien lo|solo quien la|únicamente quien|depende solo de usted|depende de usted|solo usted decide'
      + '|lo que piense|como lo vea|lo que opine de verdad|libremente',
    benefit: 'precio íntegro|precio de compra|importe|devolveríamos|devolver|detalle|detallito|tarjeta de|un extra|otra unidad|segunda unidad|sorpresa|saldo|abono|abonamos|'
      + 'abonaremos|!sin importe|!importe de la compra|regalamos|regalaremos|regalo*|vale|vales|reembolso|reembolsar|reembolsamos|reembolsaremos|dinero|descuento*|'
      + 'cupón|cupones|gratis|gratuito|gratuita|recompensa|premio|bonificación|bono|compensación|compensar|compensaremos|cashback|mitad|puntos|sorteo|obsequio*|'
      + 'devolvemos|devolveremos|euros|eur|€|pagamos|pagaremos|ventaja|!devolución gratuita|!envío gratuito|!envío gratis|!papel de regalo|!caja de regalo|'
      + '!gratuitamente|!envolver para regalo|!vale la|!etiqueta gratuita|!envoltorio de regalo|!devoluciones gratuitas|!opción de regalo|!regalo para su|'
      + '!mensaje de regalo|!cheque regalo|!cheques regalo|!tarjeta regalo|!saldo de cheques|!era un regalo|!es un regalo'
      + '|!muestra bien|!muestra la|!muestra el|!muestra un|!se muestra|!muestra muy|!muestra claramente|!muestra las|!muestra los'
      + '|!tres puntos',
    exchange: 'cada cliente que|clientes que|quienes|a cambio|por cada|por una|por un|por su|por dejar|por escribir|por publicar|por cambiar|por borrar|por eliminar|si nos|si deja|'
      + 'si usted|cuando|en cuanto|una vez|después de|tras|y reciba|y obtenga|y le|recibirá|obtendrá|consiga|llévese|gane|a condición|siempre que|en el momento|al dejar|al publicar|'
      + 'contra|le daremos|le enviaremos|quien|hagamos así|trato hecho',
    rewardOffer: 'vale por ~ reseña|regalo por ~ reseña|reembolso por ~ reseña|reembolso por ~ opinión|descuento por ~ reseña|descuento por ~ opinión|regalo por ~ opinión|vale por ~ opinión|'
      + 'reseña pagada|reseñas pagadas|recompensa por|premio por|reembolso tras la reseña|reembolso después de la reseña|tarjeta regalo por|producto gratis por|opinión a cambio|'
      + 'reseña a cambio|valoración a cambio',
    tester: 'testers de productos|pruebe gratis|probar gratis|club de testers|programa de prueba*|programa de testers|probador|probadora|probadores|tester|grupo de prueba|'
      + 'prueba de productos|productos gratis|producto gratis',
    surveyYes: 'confirmar ~ resuelto|confirme ~ resuelto|confirmar ~ solucionado|confirme ~ solucionado|botón verde|botón positivo|primera respuesta|opción positiva|voto negativo|'
      + 'respuesta negativa|vote positivo|votar positivo|valore esta conversación|puntúe esta conversación|ponga sí|ponga que sí|su sí|no pulse no|no marque no|en vez de no|'
      + 'en lugar de no|respuesta positiva|voto positivo|pulgar arriba|como resuelto|como solucionado|como útil|valore mi respuesta|valore esta respuesta|puntúe mi respuesta|'
      + 'afirmativamente|respuesta afirmativa|en sí|pulse sí|pulsar sí|seleccione sí|seleccionar sí|elija sí|elegir sí|marque sí|marcar sí|vote sí|votar sí|responda sí|responder sí|'
      + 'responda que sí|conteste sí|conteste que sí|diga que sí|toque sí|un sí|presione sí|el botón sí|pulse si|haga clic en si|marque que sí|marque resuelto|pulse resuelto',
    surveyCue: '!un vídeo corto|un clic|dos botones|esta conversación|amazon ~ pregunte|nos perjudica|resolvimos|le hemos ayudado|al final|pie de|mi jefe|mi evaluación|si se solucionó|'
      + 'le preguntarán|se le preguntará|nuestros indicadores|al pie|encuesta|problema resuelto|resuelto su problema|solucionado su problema|resolvió su problema|se resolvió|abajo|'
      + 'a continuación|pregunta|puntuación|estadísticas|métricas|ayuda|ayúdenos|ayudaría|este mensaje|este correo|útil|satisfacción|amazon|valoración|cuestionario|'
      + 'cuando le pregunten|le preguntan|debajo'
      + '|!superficie útil|!carga útil|!altura útil|!ancho útil|!vida útil',
    deviceCue: 'mando|dispositivo|pantalla|aplicación|app|menú|emparejamiento|emparejar|router|wi-fi|wifi|bluetooth|ajustes|configuración|firmware|impresora|ventana|televisor|cerradura|'
      + 'puerta|teclado|cámara|ordenador|instalación|red|sim|teléfono|aparato|vinculación|cuadro de diálogo'
      + '|reinicio|reinicia|reiniciar|engranaje|restablecer|asistente|reset'
      + '|interruptor|batería|enchufe|palanca',
    coupon: 'cupón|cupones|código promocional|descuento|descuentos|vale|vales|ofertas|oferta|promoción|promociones|rebaja|rebajas|precio especial|precio reducido|'
      + 'cheque regalo|liquidación|black friday|!vale la pena|!oferta de empleo|!descuento aplicado|!vale hasta|!vale para|!etiqueta vale|!no vale'
      + '|!vale impresa|!vale con|!vale también|!vale para cualquier|!vale la pena|!vale el|!no vale',
    couponOffer: 'esta semana|hasta el|ahorra|en toda|próxima|próximo|compra|pedido|código|ofrecemos|ofrecer|ofrecerle|regalamos|damos|darle|reciba|recibir|disfrute|aproveche|use|utilice|'
      + 'con|introduzca|enviamos|enviarle|enviaremos|exclusivo|como disculpa|compensación|para usted|válido|hoy|consiga|le|ahorre|canjear|canjee',
    couponFine: 'terminó|era válido|finalizó|se aplicó|fue aplicado|se ha aplicado|ya aplicado|aparece en la página|en la página del producto|no es acumulable|no acumulable|'
      + 'caducado|caducó|de amazon|factura|en el momento|al realizar su pedido|al hacer su pedido|no se puede|no está disponible|que utilizó|descontado|precio pagado|'
      + 'valía|empezó el|la oferta empezó|comenzó|pagó|se descontó|ya había empezado|ya había comenzado|estaba en curso|amazon business|descuento por cantidad'
      + '|cheque regalo|cheques regalo'
      + '|ya aplicado|ya estaba aplicado|ya descontado|promoción aplicada',
    codeEntry: 'al pagar|cupón|introduzca|escriba|use|utilice|con|código|ingrese|ponga',
    saving: 'ahorra|ahorrará|rebajado|rebajados|más barato|ahorre|ahorrar|ahorro|descuento|menos|próxima compra|próximo pedido|rebaja',
    crossSell: 'las novedades|también tenemos cojines|nuestro nuevo modelo|ofertas de navidad|nuestras ofertas|aproveche nuestras|aproveche la oferta|black friday|rebajas|'
      + 'nuestra colección|nueva gama|colección de invierno|le encantarán|eche un vistazo|dese una vuelta|descubra la|compre dos|dos por uno|2x1|3x2|la tercera gratis|'
      + 'el tercero gratis|más vendido|otros clientes compran|pruebe nuestr*|pruebe también|!también tenemos su|!también tenemos la foto|!también tenemos el número|'
      + '!también tenemos registr*|nuestras novedades|nuestros nuevos|nueva colección|nuestros otros|nuestras otras|otros productos nuestros|'
      + 'otros productos de nuestra|mire también|vea también|eche también un vistazo|descubra nuestr*|descubra también|conozca nuestr*|visite nuestra tienda|'
      + 'nuestra tienda de amazon|nuestra tienda en amazon|nuestro escaparate|siga nuestra tienda|nuestro catálogo|toda nuestra gama|también le puede interesar|'
      + 'también podría interesarle|también le podría|puede interesarle también|le puede gustar|también le gustará|quizá le interese|más vendidos|superventas|'
      + 'compre también|compre ahora|compre ya|pida ahora|aproveche para|complemento perfecto|complemento ideal|recomendamos también nuestr*|añada a su carrito|'
      + '!nuestros otros clientes|!nuestros otros almacenes|!también tenemos el|!también tenemos constancia|!también ofrecemos la opción|!también ofrecemos un cambio|'
      + '!también ofrecemos el reembolso|!también ofrecemos un reembolso|!novedades sobre su|!novedades del envío|!novedades de su|!novedades le|!novedades sobre el|'
      + '!tengamos novedades|!haya novedades|!alguna novedades|!hay novedades|!más novedades|!con novedades|!tener novedades|!de novedades|!sin novedades|'
      + '!las novedades|también le encantará|le encantará también|también le gustará nuestr*'
      + '|ofertas del black friday|nuestras promociones'
      + '|y el envío corre|llévese también'
      + '|!nuestro catálogo estaba|!catálogo estaba mal|!rebajas fuera del',
    smallGift: 'pequeño regalo|pequeños regalos|pequeña sorpresa|sorpresa para usted|una sorpresa|muestra gratis|muestra gratuita|muestras gratis|regalo sorpresa|'
      + 'regalo para usted|un detalle|pequeño detalle|de regalo|un regalo|obsequio|regalito|detallito|!papel de regalo|!caja de regalo|!envoltorio de regalo|'
      + '!era un regalo|!es un regalo|!como regalo para|!un regalo para su|!bolsa de regalo|!como un regalo|!más detalle|!un detalle importante|!un detalle técnico|'
      + '!tarjeta de regalo|!mensaje de regalo|!nota de regalo|!cheque de regalo|!ticket de regalo|!recibo de regalo|!opción de regalo|!como regalo|!para un regalo'
      + '|!siendo un obsequio|!si es un obsequio|!como obsequio para|!era un obsequio'
      + '|!obsequio de aquel anuncio',
    claim: 'demanda de garantía|reclamación|reclamaciones|reclamo|a-z|de la a a la z|de la a la z|garantía de la a|a-to-z|disputa|disputas|queja|quejas|contracargo|'
      + 'caso en amazon|caso con amazon|caso abierto|denuncia|!reclamación al transportista|!reclamación a correos|!reclamación con el transportista|'
      + '!reclamación con la agencia|!reclamación ante el transportista|!reclamación a la agencia|!reclamación con correos|!reclamación al seguro|el caso|su caso|'
      + 'retrocesión|solicitud de garantía|solicitud de protección|nos denunció|reporte contra nosotros|expediente|caso de protección|reclamado el pago|'
      + 'reclamado al banco|disputado el pago',
    withdraw: 'cierra|retira|anulada|abandone|retirase|cierren|archive|archivar|dé por cerrad*|retirar|retire|retirarla|retirada|cancelar|cancele|cancelarla|cerrar|cierre|cerrarla|anular|'
      + 'anule|quitar|quite|eliminar|elimine|abandonar|desistir|desista|suspender|revocar|dar por cerrad*|renunciar|renuncie|deje sin efecto|parar|detener|cerrado|cerrada|'
      + '!cancelar el pedido|retirara|retirado|cerrara|cancelara|levantar|como resuelto|como resuelta|detenga|pare|tiene que desaparecer|encárguese|párelo|poner fin|frenar'
      + '|retire el suyo|retire la suya|cierre el suyo',
    discourage: '!sin amazon, a precio|!con nosotros sin amazon|si contacta con amazon|si avisa a amazon|si se dirige a amazon|si acude a amazon|si implica a amazon|si informa a amazon|'
      + 'si amazon interviene|meter a amazon|metamos a amazon|implicar a amazon|involucrar a amazon|molestar a amazon|avisar a amazon|deje a amazon|dejemos a amazon|amazon fuera|'
      + 'amazon al margen|no necesitamos a amazon|entre usted y nosotros|de forma amistosa|no abra|no inicie|no presente|una reclamación solo|la reclamación solo|no denuncie|'
      + 'amazon no puede ayudar|amazon tarda semanas|!no abra el|!no abra la tapa|!no abra la|!no presente daños|no contacte con amazon|no contacte a amazon|no contactar con amazon|'
      + 'no se ponga en contacto con amazon|no llame a amazon|no escriba a amazon|no involucre a amazon|no le diga a amazon|no diga nada a amazon|no le diga nada a amazon|'
      + 'no informe a amazon|no informar a amazon|no avise a amazon|no se lo diga a amazon|no nos denuncie|no nos reporte|no lo denuncie|no se queje|no acuda a amazon|'
      + 'no hable con amazon|al margen a amazon|entre nosotros|sin que amazon|sin decírselo a amazon|sin contactar con amazon|no abrir una reclamación|no haga una reclamación|'
      + 'no ponga una reclamación|no reclame|en lugar de contactar con amazon|en vez de contactar con amazon|en lugar de abrir|en vez de abrir|en lugar de acudir a amazon|'
      + 'antes de contactar con amazon|antes de abrir una reclamación|antes de acudir a amazon|antes de reclamar|amazon no tiene por qué|amazon no tiene que enterarse|'
      + 'amazon no necesita saber|amazon no le ayudará|amazon no le va a ayudar|amazon no puede ayudarle|evite contactar con amazon|evite abrir|evite reclamar|evite acudir a amazon|'
      + 'absténgase de|no hace falta que amazon|!diferencia entre nosotros|!entre nosotros y el transportista|!no nos denuncie como|'
      + 'dando vueltas|déjelos fuera|déjelos al margen',
    tellBank: 'cargo es correcto|cargo era correcto|pago es correcto|cargo es válido|diga a su banco|dígale a su banco|informe a su banco|pida a su banco|pídale a su banco|'
      + 'comunique a su banco|retirar el contracargo|retire el contracargo|cancelar el contracargo|cancele el contracargo|anular el contracargo|anule el contracargo|'
      + 'retirar la disputa|retire la disputa|cancelar la disputa|cancele la disputa|cerrar la disputa|cierre la disputa|anular la devolución del cargo|retroceda el cargo|'
      + 'retirar la retrocesión|disputa de paypal|disputa con su banco|disputa bancaria|!pida a su banco que compruebe|!pida a su banco que rastree|!informe a su banco si|'
      + 'llame a su banco|escriba a su banco|avise a su banco|diga a amazon ~ resuelto|avise a amazon ~ resuelto|informe a amazon ~ resuelto|diga a amazon ~ arreglado',
    outOfStock: 'stock era erróneo|ya no existe|nos penaliza|estante estaba vacío|precio estaba mal|precio era incorrecto|precio mal|vendido de más|vendimos de más|'
      + 'vendido uno de más|vendido dos veces|sobreventa|precio equivocado|precio incorrecto|no la tenemos|proveedor|última unidad|sin existencias|agotado|agotada|'
      + 'agotados|no hay stock|sin stock|fuera de stock|no queda|no quedan|no nos queda|no nos quedan|no disponible|no está disponible|rotura de stock|falta de stock|'
      + 'no podemos enviar|no podemos servir|no podemos entregar|no podemos enviarlo|error de precio|precio erróneo|error en el precio|error de stock|'
      + 'error de inventario|no lo tenemos|descatalogado|se agotó|se nos acabó|se nos ha acabado|nos falló|ya no hay|no hay más|no tenemos|no podemos conseguir|'
      + 'vendimos más|contamos mal|precio era erróneo|demasiado bajo|demasiado barato|el último|estaba roto|se rompió|dañado en nuestro|dejó de fabricarse|'
      + 'almacén vacío|ya no se produce|dejaron de fabricar|no se fabrica|inundación|incendio|accidente|robado|robaron|todo el lote|el lote entero|error en nuestro|'
      + 'lista de existencias|error de almacén|no aparece|no lo encontramos|no la encontramos|error tipográfico|a ese precio|en vez de 190|quebró|falta en nuestro|'
      + 'no está en nuestro almacén|se inundó|inundado|se perdió|perdida|no volverá|no vuelve|error de existencias|error en las existencias'
      + '|no va a llegar|no llegará más|ya no nos llega|no nos llega más|último ~ roto|se nos rompió'
      + '|dejó de producirlo|dejó de fabricarlo|retirado del catálogo|ha dejado de producir',
    youCancel: 'cancelar productos|cancele el pedido|cancele su pedido|cancelar el pedido|cancelar su pedido|cancele usted|cancélelo|cancelarlo|solicite la cancelación|'
      + 'solicitar la cancelación|pida la cancelación|pedir la cancelación|solicitud de cancelación|pulse cancelar|haga clic en cancelar|cancele por favor|'
      + 'por favor cancele|que cancele|cancelación de su parte|que lo cancele|anule el pedido|anular el pedido|anule su pedido|pulse en cancelar|le dé a cancelar|'
      + 'dele a cancelar|!vamos a cancelar el pedido|!cancelaremos|!podemos cancelar el pedido|!hemos cancelado|!desea cancelar|!quiere cancelar|!prefiere cancelar|'
      + '!prefiere cancelarlo|!tenemos que cancelar|!hemos tenido que cancelar|!podemos cancelarlo|!vamos a cancelarlo|!debemos cancelar|!procedemos a cancelar|'
      + '!que cancelemos|!vamos a cancelar|!prefiera cancelar',
    cancelYourself: 'que la haga usted|que lo haga usted|hágalo usted|hacerla usted|hacerlo usted|cancele usted|cancelar usted mismo|cancélelo usted|cancele el pedido usted|'
      + 'cancelar el pedido usted mismo|desde su lado|por su parte la cancelación|cancelación por su parte|cancele de su lado|cancele por su cuenta|como motivo de la cancelación|'
      + 'motivo de cancelación|como razón de la cancelación',
    sendBack: 'devuélvalo|devuelva|devolver|devolución|devoluciones|envíelo|envíe|enviar|reenvíe|remita|mándelo|mande|retorno|retornar|dirija|!le enviamos|!vamos a enviar|'
      + '!enviaremos|!envíe una foto|!envíenos una foto|!devolverle el dinero|!enviarle|!devolución del importe|!devolver el importe|!devolver el dinero|!envíe fotos|'
      + '!enviar un|!devolución a la dirección de la etiqueta|!le devolvemos|!enviar otro|enviarnos|reenviar|remitir|en el paquete|envuelva|envuélvalo|déjelo en|'
      + 'oficina de correos|una caja|a correos|nuestro nombre|mándenoslo|mándelo de vuelta|de vuelta|mándenos el paquete|reenvíenoslo'
      + '|en una caja y|expídalo'
      + '|!si se extravió',
    otherAddress: 'almacén viejo|antiguo almacén|dirección antigua|nuevo almacén|otra nave|otro almacén|nuestro proveedor|nuestra nave|al extranjero|esta dirección|siguiente dirección|'
      + 'dirección siguiente|dirección de abajo|dirección abajo|otra dirección|nueva dirección|dirección nueva|dirección diferente|distinta dirección|nuestro almacén|'
      + 'nuestra dirección|nuestra fábrica|nuestra oficina|nuestro taller|directamente a nosotros|directamente a nuestro|a china|en china|a shenzhen|a hong kong|mi dirección|'
      + 'dirección ha cambiado|calle|nuestra tienda física|nuestras instalaciones|nuestra sede|se mudó|se ha mudado|trasladado|en vez de la|en lugar de la|mi domicilio|'
      + 'nuestro socio|le daré la dirección|no a amazon|mi hermana|mi hermano|mi cuñado|firmará|nueva nave|a mi casa'
      + '|nuestro técnico de|nuestro reparador'
      + '|!oficina de correos|!la oficina de seur|!centro de devoluciones de amazon'
      + '|!la oficina de correos|!oficina de correos de la',
    skipLabel: 'no use la etiqueta|no utilice la etiqueta|no usar la etiqueta|olvide la etiqueta|olvídese de la etiqueta|ignore la etiqueta|ignorar la etiqueta|sin la etiqueta|'
      + 'sin etiqueta|en lugar de la etiqueta|en vez de la etiqueta|no a la dirección de la etiqueta|no a la dirección indicada|ignore la dirección|no haga caso de la etiqueta|'
      + 'no haga caso a la etiqueta|nueva dirección de devolución|dirección de devolución ha cambiado|dirección de devolución es ahora|otra dirección de devolución|'
      + 'dirección de devolución diferente|dirección de devolución distinta|cambiado la dirección de devolución|!sin etiqueta no|!sin la etiqueta no',
    skipRequest: 'sin solicitar la devolución|sin solicitar devolución|sin solicitud de devolución|sin abrir una devolución|sin abrir la devolución|sin tramitar la devolución|'
      + 'sin pasar por el centro de devoluciones|no hace falta solicitar la devolución|no hace falta que solicite la devolución|no hace falta abrir una devolución|'
      + 'no necesita solicitar la devolución|no es necesario solicitar la devolución|no es necesario abrir una devolución|no solicite la devolución|'
      + 'no abra la devolución|no abra una devolución|devuélvalo sin más|envíelo sin más|simplemente devuélvalo|simplemente envíelo|mándelo sin más|'
      + 'devuélvalo directamente|envíelo directamente de vuelta|en lugar de solicitar la devolución|evite la solicitud de devolución|sáltese la solicitud|'
      + 'sáltese el formulario|olvide el formulario de devolución|olvídese de la solicitud de devolución|no hace falta que pida|no hace falta pedir|'
      + 'no hace falta solicitar|no hace falta que solicite|no hace falta que abra ~ devolución|no hace falta abrir ~ devolución|no es necesario abrir ~ devolución|'
      + 'no necesita abrir ~ devolución|no es necesaria una solicitud|solicitud de devolución no es|no se necesita solicitud',
    guarantee: 'garantizo|garantizamos|garantizado|garantizada|prometo|prometemos|prometido|100%|100 %|cien por cien|seguro que|con seguridad|con total seguridad|sin falta|'
      + 'sin duda|definitivamente|le aseguro|le aseguramos|indudablemente|sin ninguna duda|por supuesto que llegará|!100% algodón|!100 % algodón|!100% poliéster|'
      + '!garantía de|!100% lana|palabra|juro|esté tranquilo|esté seguro|tenga la seguridad|imposible que|pase lo que pase|créame|cuente con ello|'
      + 'me encargaré personalmente|personalmente de que|no hay duda|no cabe duda|está fijado|está reservado|la mano en el fuego|ningún riesgo|promesa|'
      + 'duerma tranquilo|duerma tranquila|cueste lo que cueste|se lo aseguro|asegurado'
      + '|respondo personalmente|respondo de que|me hago responsable de que'
      + '|délo por hecho|dé por hecho|ténganlo por seguro'
      + '|con toda seguridad'
      + '|le doy mi palabra|segurísimo|sí o sí|me comprometo|nos comprometemos|fijo que|seguro al|doy fe'
      + '|vuelta de hoja|se lo garantizo|le garantizo|garantizado al|sin la menor duda|a ciencia cierta|palabra de honor|bajo cualquier circunstancia|doy mi palabra|pongo la mano|seguro al cien|al cien por cien|cien por ciento|100 por 100|le certifico|téngalo por seguro|descuide que',
    arrival: 'a más tardar|llegará|llega|llegar|llegue|entregado|entregada|entrega|entregará|entregarán|entregamos|recibirá|reciba|recibirlo|estará allí|estará ahí|estará en su|'
      + 'lo tendrá|la tendrá|tendrá su|a tiempo|puntual|antes de navidad|antes del viernes|el viernes|mañana|en sus manos|en casa|llegada|en las manos|en su casa|'
      + 'antes de las fiestas|antes de su cumpleaños|delante de su casa|en su puerta|estará delante|es suyo|es suya'
      + '|bajo el árbol'
      + '|lo tiene|la tiene|los tiene|las tiene|llega antes|en la puerta|estará en casa'
      + '|le tendrá|tendrá el|llegará antes|antes de reyes|estará en sus|estará con|lo recibe|la recibe',
    wildMoney: 'díganos una cantidad|una cantidad y se la|diga una cifra|incluso dentro de diez|usted decide el importe|fije usted|cualquier daño|cueste lo que cueste|'
      + 'sea cual sea|el doble|sin límite|sin tope|cualquier importe|ilimitado|ilimitada|pase lo que pase|cualquiera que sea el motivo|'
      + 'por cualquier motivo le devolvemos|sin importar el motivo|sin importar la razón|le pagamos además|además le pagaremos|además le pagamos|además del reembolso|'
      + 'encima del reembolso|más que el precio|doble reembolso|reembolso doble|dos veces el precio|sin condiciones le|incondicional*|reembolso sin condiciones|'
      + 'lo que usted quiera|la cantidad que quiera|el importe que quiera|cualquier cantidad|todos sus gastos|todos los daños|todas sus pérdidas|todos los gastos|'
      + 'compensación adicional|compensación extra|indemnización adicional|y además otros|dinero extra|reembolso de por vida|!el doble de capacidad|'
      + '!pase lo que pase no|!el doble cargo|!doble cobro|!el doble cobro|cualquier pérdida|por alta que sea|por alto que sea'
      + '|!escriba lo que quiera|!escribir lo que quiera|!diga lo que quiera'
      + '|!sin límite de fecha|!sin límite de tiempo|!distancia es el doble',
    compensate: 'reembolsar|reembolso|compensar|compensación|indemnizar|indemnización|pagar|pagaremos|abonar|abonaremos|ofrecer|ofrecemos|devolver|devolveremos|bonificación',
    command: 'no voy a discutir|no vamos a discutir|no discutiré|si sigue así|si continúa así|no responderé más|no contestaré más|léalo antes de|léala antes de|'
      + 'léaselo antes|léase|antes de volver a escribir|antes de escribirnos|antes de protestar|dejen de|basta ya|ya está bien|ya se lo dijimos|ya le dijimos|'
      + 'le toca esperar|no es problema nuestro|es problema suyo|búsquese la vida|apáñese|nos da igual|no nos importa|tranquilícese|conteste ya|responda ya|acéptelo|'
      + 'y ya está|se acabó|no hay más que hablar|no discuta|nos hace perder|conténtese|dé gracias|!deje de usarlo|!deje de usar|!deje de cargar|!deje de parpadear|'
      + '!deje de utilizar|!hasta que deje de|antes de quejarse|ya basta|dicho ~ veces|tiene que esperar|tendrá que esperar|tiene que tener paciencia|'
      + 'debe tener paciencia|tiene que aceptar|debe aceptar|tiene que entender|debe entender|tiene que leer|no nos escriba más|no escriba más|no vuelva a escribir|'
      + 'no vuelva a contactar|no nos contacte más|no nos moleste|no moleste|no insista|déjenos en paz|déjenos tranquilos|punto final|y punto|fin de la discusión|'
      + 'lea antes|lea el manual antes|no es nuestro problema|no es mi problema|cuántas veces|ya se lo he dicho|ya se lo hemos dicho|ya le hemos dicho|ya le he dicho|'
      + 'no nos haga perder|perder el tiempo|cálmese|responda inmediatamente|responda de inmediato|conteste inmediatamente|espere su turno|dese prisa|dése prisa|'
      + 'cállese|está obligado|exigimos|es lo que hay|lo toma o lo deja|aguántese|haga lo que le|ni un mensaje más|tenga paciencia y no|!deje de funcionar|'
      + 'esperará como|tendrá que aguantarse|molestarnos|de fastidiar|sin fotos no hay|sin foto no hay|sin pruebas no hay|mande ~ ya|mándelo ya|envíe ~ ya|'
      + 'envíelo inmediatamente|pague ya|escribí tres veces|ya escribí|ya le dije|ya se lo dije|ya se lo expliqué|ya explicamos|por tercera vez|nada más que decir|'
      + 'no tiene derecho|no tiene elección|le guste o no|no es el único|no es nuestro trabajo|cosas mejores que hacer|baje el tono|no haga un drama|no monte|'
      + 'aprenda a|qué esperaba|qué se esperaba|el asunto está cerrado|asunto cerrado|terminado para nosotros|o nos manda|no irá más rápido|no va más rápido|'
      + 'tres mensajes al día|tantos mensajes|asuma|asumir las consecuencias|no discutiremos|última explicación|no lo repetiré|piense un poco|piense antes|'
      + 'la próxima vez lea|la próxima vez mida|la próxima vez piense|basta con leer|solo hay que leer|se lo advertimos|ya lo explicamos|lo hemos explicado|'
      + 'en algún momento hay que|no somos una ong|el daño es suyo|ese tono|dicho dos veces|deje de escribir|haga lo que pone|deje de escribirnos|deje de molestar|'
      + 'deje de quejarse|no se queje'
      + '|haga lo que se le|haga lo que le decimos|haga lo que dice'
      + '|no somos sus criados|no soy su criado|su impaciencia|piense antes de|busque ~ usted mismo|búsquelo usted'
      + '|la última vez que se lo|última vez que le'
      + '|!contésteme con|!manda una etiqueta',
    blame: 'abra los ojos|bien grande en|si hubiera preguntado|si hubiese preguntado|no estaríamos así|único responsable|solo usted|no se ha leído|no se leyó|'
      + 'ni siquiera ha leído|ni siquiera leyó|ni se molestó|no se molestó|no se ha molestado|la culpa es suya|su error|lo rompió usted|mal uso|si se hubiera|debió leer|'
      + 'tenía que haber|no es capaz|cualquiera sabe|el único cliente|la única clienta|usted se equivoca|se equivoca usted|está equivocado|lo hizo mal|lo ha hecho mal|'
      + 'lo montó mal|no es culpa nuestra|no es nuestra culpa|usted sabrá|está claro que no|es evidente que no|!no ha leído aún|sabe usted leer|sabe leer|culpa suya|'
      + 'su propia culpa|error suyo|su propio error|debería haber|tendría que haber|si hubiera leído|si hubiese leído|si hubiera mirado|si hubiera comprobado|'
      + 'si hubiera seguido|si hubiera medido|haber leído|no ha leído|no leyó|evidentemente no|usted lo ha roto|usted lo rompió|lo ha roto usted|usted lo estropeó|'
      + 'lo ha estropeado usted|ha usado mal|uso incorrecto por su parte|descuido suyo|su descuido|su negligencia|negligencia suya|usted es el responsable|'
      + 'usted es responsable|es responsable usted|usted es el único|es usted el único|es usted la única|ningún otro cliente|los demás clientes|no sabe usar|'
      + 'se ha equivocado usted|usted se equivocó|por no leer|por su torpeza|!debería haber recibido|!debería haber llegado|!no es su culpa|!no es culpa suya|'
      + '!los demás clientes han sido|!debería haber dos|!debería haber un|!debería haber una|!tendría que haber recibido|!tendría que haber llegado|'
      + '!debería haberlo recibido|es cosa suya|su culpa|cualquiera con|cualquiera ve|todo el mundo sabe|poco de atención|preste atención|obviamente no|no midió|'
      + 'usted mismo lo|solo quiere|ni siquiera es capaz|es usted capaz|nadie le obligó|manazas|no saber usar|por no saber|la culpa del producto|nadie se ha quejado|'
      + 'ningún cliente|los demás pueden|todos pueden|pidió mal|pidió la talla equivocada|descuidado|debía leer|tenía que leer|haber medido|haber mirado|la ha roto usted|'
      + 'no nos eche la culpa|usted la rompió'
      + '|nadie le ha obligado|no se queje|qué esperaba|por qué no miró|por qué no leyó|por qué no midió|haberlo pensado|haberlo leído|usted lo montó mal|'
      + 'lo ha montado mal'
      + '|!sobre nosotros es cosa suya|!es cosa suya; aquí'
      + '|como sabe cualquier|cualquier adulto|hasta un niño'
      + '|está claro que no sabe'
      + '|la culpa es toda|la culpa es suya|culpa suya|es culpa de usted|se lo ha buscado',
    threat: 'autoridades|le bloquearemos|bloquearle|tomar medidas|tomaremos medidas|oirá de nosotros|su empleador|burofax|en los tribunales|ante el juez|abogado|abogados|'
      + 'denunciar|denunciaremos|denunciarle|demanda|demandar|demandaremos|demandarle|juicio|acciones legales|acción legal|medidas legales|vía judicial|consecuencias|'
      + 'se arrepentirá|va a arrepentirse|lo lamentará|lista negra|bloquear su cuenta|cerrar su cuenta|cierren su cuenta|suspender su cuenta|suspendan su cuenta|'
      + 'sabemos dónde vive|tenemos su dirección|último aviso|última advertencia|le advertimos|le advierto|aténgase|cobro de morosos|embargo|exponerle|'
      + 'publicar su nombre|amenaz*|reportaremos su cuenta|reportar su cuenta|!denuncia de la policía|!denuncia policial|!alta demanda|!gran demanda|!mucha demanda|'
      + '!bajo demanda|!sin consecuencias|!sin embargo|!en demanda|!número de denuncia|!la demanda|!a demanda|!denuncia ante la policía|!por demanda|le denunciamos|'
      + 'le demandamos|!tenemos su dirección correcta|!tenemos su dirección completa|!tenemos su dirección como|departamento jurídico|nuestro jurídico|'
      + 'asesoría jurídica'
      + '|tenga cuidado con lo que|difamación|servicio jurídico|le haremos responsable'
      + '|!en demanda|!alta demanda|!mucha demanda|!la demanda de|!gran demanda',
    insult: 'pedazo de burro|ladrones como|es usted un payaso|es usted un burro|su estupidez|qué estupidez|!es usted un cliente|!es usted un buen|!usted es un cliente|'
      + '!usted es un buen|!es usted un comprador|!menudo lío|!menudo susto|!pedazo de plástico|!pedazo de tela|!pedazo de cinta|!pedazo de madera|no tiene cerebro|'
      + 'estafador|estafadora|estafadores|sinvergüenza|sinvergüenzas|qué vergüenza|debería darle vergüenza|vergüenza le|imbécil|imbéciles|idiota|idiotas|capullo|'
      + 'cabrón|cabrona|joderse|jódase|váyase al|al infierno|al diablo|analfabeto|analfabeta|zoquete|chiflado|subnormal|cretino|cretina|está ciego|es usted ciego|'
      + '!loco de contento|!rata de|!ratón|!bolsa de basura|!papel inútil|!váyase al menú|!váyase a ajustes|!inútil abrirlo|!loca por|!retrasado por|!retrasado el|'
      + '!se ha retrasado|!ha retrasado|!envío retrasado|!pedido retrasado|!está retrasado|!tren retrasado|!vuelo retrasado|!hijo de tres|!para su hijo|!su hijo de|'
      + 'idiota*|estúpid*|imbécil*|gilipollas|cabrón*|mierda|puta|puto|joder|coño|cretino*|subnormal*|retrasado mental|es usted basura|mentiroso|mentirosa|mentirosos|'
      + 'sinvergüenza*|váyase a|vete a|que le den|pegar una|asqueroso*|caradura|!matar insectos|!matar mosquitos|!matar hormigas|!matar bacterias|!nariz de payaso|'
      + '!disfraz de payaso|!mochila antiladrón|!ladrón de corriente|!ladrón múltiple|!ladrones de enchufe|!matamoscas|!mata insectos|!tonto error|!disfraz payaso|'
      + '!papel maldito|!matar gérmenes|cállese|cierre la boca|basura de|vergüenza debería|!tonto de|gente como usted|medio cerebro|dos dedos de frente|enfermo mental|'
      + 'mal de la cabeza|tan tont*|tan estúpid*|tan idiota'
      + '|!sale con un|!sale con una|!sale con el|!sale con la|!sale con los|!sale con agua|!sale con facilidad'
      + '|cierre el pico|cierra el pico|cállese la boca|cállate|gilipollas|gilipollez|imbécil|imbéciles|cretino|cretina|subnormal|capullo|cabrón|cabrona|hijo de|puta|jódase|que le den|a freír|al diablo|al infierno|mal de la cabeza|mal de la azotea|le falta un hervor|ni un mono|hasta un mono|cabeza hueca|cerebro de mosquito|sinvergüenza|atragante|púdrase|estúpidez|métaselo por|meta por donde|que le zurzan|lárguese'
      + '|las mujeres no entienden|típico de mujeres|mujer tenía que|vuélvase a su país|vuelva a su país|gente de su país|gente como usted|los extranjeros como|extranjeros como|con su peso|con su gordura|gordo como|en la cama con|acostarme con|sus pechos|sus tetas|ponerme cachondo|romperle la cara|rompería la cara|partirle la cara|partiría la cara|partirle las piernas|darle una bofetada|una bofetada|una hostia|retorcerle el|retorcería el pescuezo|estrangular*',
    secret: 'correo de acceso|cuatro últimos dígitos|correo de inicio|su pin|pin de la tarjeta|número pin|tres dígitos|tres cifras|tres números|últimos tres|'
      + 'dígitos de detrás|dígitos del reverso|número de la tarjeta|fecha de caducidad|caducidad de la tarjeta|cuatro dígitos|seis dígitos|código de 6|código que le|'
      + 'código por sms|sus claves|número secreto|!tres dígitos del número de serie|!fecha de caducidad del producto|!fecha de caducidad impresa|!seis dígitos del|'
      + '!clave de la wifi|!clave del router|!últimos tres días|!últimos tres meses|!punto clave|!piezas clave|!pin central|!código recibido del transportista|'
      + 'código que acaba de recibir|código de seis|número de tarjeta|tarjeta de crédito|datos de la tarjeta|datos de tarjeta|cvv|cvc|código de seguridad|contraseña|'
      + 'contraseñas|clave|datos bancarios|cuenta bancaria|número de cuenta|iban|código de verificación|código que amazon|código de amazon|código sms|código recibido|'
      + 'código que ha recibido|código que recibió|otp|credenciales|datos de acceso|banca online|su cuenta de amazon|!contraseña del wifi|!contraseña wifi|'
      + '!contraseña del router|!en su cuenta de amazon|!contraseña predeterminada|!palabra clave|!clave wifi|!desde su cuenta de amazon|!de su cuenta de amazon|'
      + '!contraseña de fábrica|!a su cuenta de amazon|!clave del wifi|!pin de conexión|las dos caras de su|ambas caras|código del sms|su tarjeta|número largo de|'
      + 'fecha de debajo|número corto por|número por sms|léamelo|cifras del dorso|números del dorso|pin de su|dieciséis números|16 números|dieciséis dígitos|'
      + 'la caducidad|!tarjeta se cargó|!tarjeta se carga|!tarjeta fue|!tarjeta se cobró|código que le ~ amazon|código que te ~ amazon'
      + '|!código qr'
      + '|su banco y la cuenta|banco y cuenta'
      + '|contraseña|número de la seguridad social|fecha de caducidad de la tarjeta|código secreto',
    identity: 'carnet|nif|factura de la luz|extracto bancario|selfi|captura de la reseña|!en su extracto|!extracto bancario en|!nif para la factura|!nif en la factura|!su nif|!el nif|dni|'
      + 'documento de identidad|documento nacional|pasaporte|permiso de conducir|carné|licencia de conducir|nie|perfil de amazon|captura de pantalla de su reseña|'
      + 'captura de pantalla de su opinión|captura de pantalla de la reseña|captura de pantalla de su cuenta|captura de pantalla de su valoración|fecha de nacimiento|selfie|cédula|'
      + '!funda de pasaporte|!funda para pasaporte|!porta pasaporte|!funda del pasaporte|partida de nacimiento|su perfil|captura de su|quién es usted|sus papeles',
    handOver: 'conteste con|responda con|contéstenos con|escríbanos|páseme|cuáles son|complete|léanos|díctenos|denos|dénos|deme|envíenos|envíeme|enviar|envíe|facilítenos|'
      + 'facilitarnos|facilite|proporcione|proporcionarnos|indíquenos|indicarnos|indique|díganos|dígame|decirnos|mándenos|mande|comparta|cuál es|necesitamos|necesito|'
      + 'necesaria|necesario|copia|foto|escaneo|introduzca|confirme|confirmar|adjunte|adjuntar|obligatorio|obligatoria|se requiere|requerimos|captura|pásenos|verificar|'
      + 'hace falta|suba|mándeme|comunique|fotografíe|escriba|súbalo|enviarme|enviarnos|mandarme|mandarnos|mandar|darme|darnos|decirme|facilitarme|indicarme|pasarme|'
      + 'proporcionarme|subir|me hacen falta|léame|ponga|sostenga|dicte'
      + '|dícteme|léame|necesitaría|nos hace falta',
    orderConfirmation: 'la prepararemos|lo prepararemos|la enviaremos|lo enviaremos|en manos de|gracias por su pedido|paquete ~ manos|será enviado|acaba de salir|ha salido de nuestro|'
      + 'salir de nuestro almacén|su compra ya va|compra ~ de camino|recibido ~ su pedido|lo estamos preparando|pedido ~ salir|entregado a correos|pedido ~ recibido|'
      + 'pedido ~ confirmado|pedido ~ registrado|pedido ~ en preparación|pedido ~ preparando|pedido ~ preparado|pedido ~ enviado|pedido ~ en camino|pedido ~ ha salido|'
      + 'pedido ~ procesado|recibimos su pedido|confirmamos la recepción|paquete ~ en camino|paquete ~ enviado|paquete ~ ha salido|pago ~ recibido|su pedido se está|'
      + 'se está preparando|!pedido ~ no|pedido recibido|pedido enviado|hemos recibido su pedido|hemos recibido correctamente su pedido|su pedido ha sido recibido|'
      + 'su pedido ha sido confirmado|su pedido está confirmado|confirmación de pedido|confirmación del pedido|confirmamos su pedido|confirma su pedido|'
      + 'confirmamos que tenemos su pedido|confirmación de envío|su pedido ha sido enviado|su pedido se ha enviado|su pedido ya ha salido|su pedido ha salido|'
      + 'su pedido está en camino|su paquete está en camino|su paquete ha sido enviado|hemos enviado su pedido|su pedido está siendo preparado|'
      + 'su pedido está en preparación|su pedido ha sido entregado|su artículo ha sido enviado|estamos preparando su pedido|!no hemos recibido su pedido'
      + '|!ha salido otra'
      + '|confirmamos el pago|pedido fue entregado|en breve se enviará|pago del pedido',
    answerCue: 'preguntó|pregunta|reemplazo|reembols*|lamentamos|disculp*|retraso|problema|perdido|dañado|falta|solicitó|de nuevo|pieza|desgraciadamente|investig*|sustitu*|'
      + 'nuevo envío|ya que|preguntaba|como acordamos|como prometimos|repuesto|confusión|perdón|sentimos|lamentablemente|otra vez|correcto|correcta|devolución|'
      + 'reparación|reparado|tornillos|manual|factura|según|previsto|se espera|escaneo|aduana|vecino|cancelado|agotado|dirección|faltan|fotos|foto|otro color|'
      + 'paciencia|gls|seguimiento'
      + '|ha contestado|contestado la agencia|otra batidora|a su favor',
    attach: 'adjunto|adjunta|adjuntamos|adjuntado|adjuntar|anexo|enviamos|envío',
    wrongAttachment: 'catálogo|catálogos|folleto|folletos|flyer|tarifa|tarifas|lista de precios|publicidad|póster|cartel|boletín|nueva colección|presentación de la empresa|gif'
      + '|gifs|nuestro logo|nuestro logotipo',
    autoReply: 'respuesta automática|mensaje automático|generado automáticamente|fuera de la oficina|fuera de oficina|horario de atención|horario de oficina|horario comercial|'
      + 'horario laboral|nuestro horario|oficina abre|nuestra oficina|estamos cerrados|actualmente cerrado|de vacaciones|en un plazo de 24 horas|en 24 horas|en menos de 24 horas|'
      + 'dentro de 24 horas|en 48 horas|su mensaje ha sido recibido|hemos recibido su mensaje y|!horario de la oficina de correos|!horario del punto',
    holding: 'estamos revisando|estamos comprobando|estamos verificando|lo comprobaremos|vamos a comprobar|vamos a revisar|lo revisaremos|estamos investigando|en investigación|'
      + 'espere por favor|por favor espere|tenga paciencia|le rogamos paciencia|lo antes posible|a la mayor brevedad|cuanto antes|nos pondremos en contacto|le contestaremos|'
      + 'le informaremos|le avisaremos|le mantendremos|hemos trasladado|hemos consultado|estamos consultando|estamos averiguando|en trámite|en breve',
    dateGiven: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|horas|días|semana|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|'
      + 'esta tarde|esta noche|mediodía',
    deliveryTopic: 'entreg*|paquete*|transportista|repartidor|seguimiento|devoluci*|reembols*|perdido|envío|mensajer*|reparto',
    cancelWord: 'cancelar|cancele|cancelarlo|cancelación|anular|anule|anularlo|anulación|cáncelo|!prefiere cancelar|!desea cancelar|!quiere cancelar|!prefiere anular|!quiere anular|'
      + '!desea anular',
    yourSide: 'solicite|pida|usted|su parte|su lado|su cuenta|comprador|desde su|mis pedidos|sus pedidos|podría|puede|le rogamos|le pedimos|por favor|mejor para nuestra|'
      + 'mejor para nosotros|si lo cancela|página de pedidos|nos penaliza|nos castiga|penalización|nuestros indicadores|nuestras métricas|cualquier motivo|da igual el motivo|'
      + 'en lugar de nosotros|si cancelamos nosotros|mala nota|lo más rápido|no nos ponen',
    weCancel: 'cancelamos|hemos cancelado|hemos anulado|anulamos|cancelaremos|anularemos|vamos a cancelar|vamos a anular|tuvimos que cancelar|tenemos que cancelar|'
      + 'ha sido cancelado|ha sido anulado|fue cancelado|está cancelado|podemos cancelar|podemos anular|he cancelado|cancelo yo|quiere que cancelemos|quiere que anulemos|'
      + 'que lo cancelemos|se ha cancelado|se ha anulado|nosotros cancel*',
    yesWord: '!sí un|!sí la|!sí el|!sí puede|!sí se|!sí hay|!sí tenemos|!sí lo|sí|pulgar arriba|resuelto|útil'
      + '|!superficie útil|!carga útil|!altura útil|!ancho útil|!vida útil',
    pressIt: 'pulse|pulsar|clic|presione|marque|marcar|elija|elegir|seleccione|seleccionar|conteste|contestar|responda|responder|vote|toque|ponga|dele|pulsando|eligiendo|'
      + 'marcando|votando|respondiendo|seleccionando|escogiendo|escoja|escoger|pulsara|eligiera|marcara|seleccionara|respondiera|votara|pinche|pinchar|tocar',
    nextPurchase: 'próximo pedido|próxima compra|próximos pedidos|próximas compras|siguiente pedido|siguiente compra|segunda unidad|toda la tienda|todo el catálogo|próxima vez|'
      + 'a partir de ahora|próxima visita',
    sendTo: 'las devoluciones van|devoluciones a|escriba esta dirección|esta dirección en el paquete|mande|envíe|devuelva|remita|mándelo|envíelo|devuélvalo|remítalo|mándela|envíela|'
      + 'devuélvala|hay que mandarlo|hay que enviarlo|debe enviar|debe enviarlo|tiene que enviarlo|diríjalo|lleve|llévelo|!mande una foto|!envíe una foto|!envíenos una foto'
      + '|envíeselo'
      + '|!está en la oficina de correos|!esperando',
    benefitDone: 'ya tiene el reembolso|hemos devuelto|reembolso hecho|reembolso realizado|reembolso ya|reembolso está|tras el reembolso|después del reembolso|ha recibido el reembolso|'
      + 'recibió el reembolso|reembolsado|reembolso se ha|tiene su dinero|recuperó su dinero|tras un reembolso|ahora que tiene el reembolso|'
      + 'ya le devolvimos|le devolvimos el',
    posted: 'publicada|publicado|en línea|online|visible|captura|pantallazo|prueba|salga|aparezca|esté en',
    undoIt: 'quítela|quítelo|bórrela|bórrelo|elimínela|elimínelo|retírela|retírelo|cámbiela|cámbielo|modifíquela|modifíquelo|cancélelo|cancélela|anúlelo|anúlela|ciérrelo|ciérrela|'
      + 'súbala|súbalo|corríjala|corríjalo|actualícela|actualícelo|quitarla|quitarlo|borrarla|borrarlo|eliminarla|eliminarlo|retirarla|retirarlo|cambiarla|cambiarlo|modificarla|'
      + 'modificarlo|cancelarlo|cancelarla|anularlo|anularla|cerrarlo|cerrarla|subirla|subirlo|corregirla|actualizarla|reconsiderarla|reconsiderarlo|revisarla|revísela|reescribirla|'
      + 'suavizarla|suavizarlo|desista|déjelo correr|déjela a cinco|pasarla a|páselo a cinco|pásela a|hágala desaparecer|rectificarla|editarla|editarlo|mejorarla|podría ajustar|'
      + 'párelo|pararlo|detenerlo|ponerle fin|ser modificada|ser revisada|frenarlo'
      + '|retire el suyo|retire la suya|cierre el suyo|no podría quitarla|podría quitarla'
      + '|quitándola|quitándolo|borrándola|borrándolo|retirándola',
    buyWord: 'comprar|compre|cómprelo|pedir|pida|pídalo|pedido|pedidos|precio|unidades|cantidad|trato|compra|compras|comisión|comisiones|tarifa|más barato|vender|vendemos|'
      + 'negocio|por mayor'
      + '|compre el segundo',
    estimate: 'debería|deberían|prevista|previsto|estimada|estimado|se espera|según|probablemente|normalmente|aproximadamente|en principio|'
      + 'en exprés|en express|envío exprés'
      + '|opción exprés|solo la opción',
    betterIt: 'cuatro o cinco|convencerle|convencerla|editar|sus palabras|más justa|al alza|más alta|más alto|más estrellas|estrella más|estrellas más|subir|suba|subiera|'
      + 'pasar de|pasar a|reconsider*|revis*|corrig*|correg*|modific*|cambi*|retir*|quit*|borr*|elimin*|desaparec*|reflej*|actualiz*|no corresponde|injust*|merece|'
      + 'mejor*|reevalu*|replante*|adapt*|transform*|suaviz*|repens*|rectific*|aument*|segunda oportunidad|más amable|volver a pensar|corrija|más cerca|'
      + 'otra oportunidad|generoso|!ayuda a mejorar|!ayudan a mejorar|!cambiamos|!actualizamos|!corregimos|!mejoramos|!modificamos'
      + '|!súbalo a',
    surveyNo: 'no pulse no|no marque no|no elija no|no conteste no|no conteste que no|no responda no|no diga que no|un no nos|cada no|en vez de no|en no',
    cancelReason: 'por error|ya no lo necesito|ya no lo quiero|cambié de opinión|ya no se necesita|ya no lo necesita|cambió de opinión|cambiado de opinión|más barato en|con el motivo|'
      + 'como motivo|como razón',
    answersNo: 'lo siento|lamentablemente|por desgracia|no podemos|no es posible|nunca|jamás|imposible|no se puede|no usamos|no lo|no la|no hacemos|no hace'
      + '|ya lo hemos denunciado|lo hemos denunciado|nosotros no|no somos|no llamamos|no viene de|no es nuestro',
    warning: 'no viene de nosotros|no somos nosotros|estafa|phishing|fraude|ignórelo|no responda|no conteste|comuníquelo a amazon|avise a amazon de|denúncielo a amazon|'
      + 'mensaje falso|no es nuestro mensaje|mensaje no es nuestro|correo no es nuestro|ignore ese|ignore el mensaje|ignore este mensaje|ese mensaje no|'
      + 'no es nuestra llamada|no dé su|no facilite|no comparta|a nadie|cuelgue|ignorarlo|lo manda amazon|lo envía amazon|amazon automáticamente|avise a amazon'
      + '|no fuimos nosotros|es un desconocido|si un mensaje dice|bórrelo'
      + '|no es nuestro|no es nuestra|no son nuestros|no son nuestras|no hacemos eso|no hacemos esas|lo hemos denunciado|ya lo denunciamos|hemos avisado a amazon|no pulse|no haga clic|no lo escanee|no la escanee|importador anterior|anterior dueño|dueño anterior|no le haga caso|tírela|tírelo|no llamamos a nadie|nunca llamamos'
      + '|no se lo diga a nadie|no lo diga a nadie|no envíe documentos|no mande documentos',
    subjectUs: 'nosotros|yo|hemos|podemos|amazon|los vendedores|ningún vendedor|nuestro equipo|el fabricante|nadie|cambiamos|actualizamos|hicimos|cancelé|cancelamos|'
      + 'el seguro|la aseguradora|el transportista|el banco'
      + '|nuestro empaquetador|nuestro compañero|mi compañero|mi compañera|nuestro empleado|el almacén|nuestro proveedor',
    subjectYou: 'usted|su|sus|por favor|podría|puede|podrías|le agradeceríamos|le rogamos|que',
    verdict: 'lo que escribió|lo que dijo|lo que publicó|escribió sobre|crítica|críticas|veredicto|su juicio|sus palabras|esas palabras|esas líneas|sus líneas|su texto|'
      + 'comentario|comentarios|su publicación|estrella|estrellas|su nota|su puntuación|su calificación|valoración|reseña|reseñas|su evaluación|mala opinión|'
      + 'nada negativo|lo que dejó|dejó bajo|bajo el producto|bajo el artículo|mala nota|palabras duras|nueva opinión|la nota que nos puso'
      + '|!campo de comentarios'
      + '|lo que ha publicado|lo que subió'
      + '|el título|juicio tan duro',
    alter: 'cambiar|cambie|cambiara|cambiase|cambio de|cambiarla|cambiarlo|modificar|modifique|modificara|modificarla|editar|edite|editara|editarla|corregir|corrija|'
      + 'corrigiera|revisar su|revise su|rectificar|rectifique|ajustar|ajuste|adaptar|suavizar|suavice|suavizara|matizar|matice|moderar|modere|reescribir|reescriba|'
      + 'reformular|reformule|replantear|replantearse|replantee|reconsiderar|reconsidere|reconsiderara|volver a pensar|volviera a pensar|vuelva a pensar|repensar|'
      + 'pensárselo|reflexionar|actualizar|actualice|actualizara|actualizarla|mejorarla|subiera|subirla|subirlo|aumentar|aumente|elevar|eleve|más amable|más suave|'
      + 'refleje|reflejara|reflejar|borrar|borre|borrara|borrarla|borrarlo|eliminar|elimine|eliminara|eliminarla|eliminarlo|quitar|quite|quitara|quitarla|quitarlo|'
      + 'retirar|retire|retirara|retirarla|retirarlo|suprimir|suprima|anular|anule|ocultar|oculte|ya no esté|dejar sin efecto|deshacerse|convierta|convirtiera|'
      + 'segunda oportunidad|otra mirada|ya no es justa|ya no corresponde|dos estrellas más|estrella más|sitio para|tres puntos|siga en línea|está en línea|'
      + 'sigue publicada|sigue publicado|sigue ahí|más cerca de la verdad|ocuparse de|!ayuda a mejorar|!ayudan a mejorar|!ayuda a mejorar el|nueva opinión|'
      + 'palabras duras|más estrellas|cuatro o cinco estrellas|editase|revisara|cambiaría|modificaría|borraría|quitaría|eliminaría|retiraría|editaría|actualizaría|'
      + 'subiría|corregiría'
      + '|pequeño retoque|pequeño cambio|pequeña corrección|pequeña modificación'
      + '|debe seguir publicado|debe seguir|lo corrige|la corrige|se borra',
    answerYes: 'sí|pulgar|carita|sonriente|botón verde|el verde|de arriba|primer botón|primera opción|primera respuesta|de la izquierda|lado verde|cara que ríe|el primero de los dos',
    answerGood: 'resuelto|solucionado|útil|ayudó|satisfecho|positivo|positiva|positivamente|favorable|favorablemente|buena respuesta|mejor respuesta|le ayudé|fui de ayuda|'
      + 'buena nota|mejor nota posible|!sería útil|!útil si'
      + '|!superficie útil|!carga útil|!altura útil|!ancho útil|!vida útil',
    answerBad: 'no|pulgar abajo|botón rojo|el rojo|de abajo|segundo botón|segunda opción|negativo|negativa|carita triste|sin resolver',
    choose: 'pulsar|pulse|pulsara|pulsación|presionar|presione|apretar|apriete|clic|elegir|elija|eligiera|escoger|escoja|seleccionar|seleccione|marcar|marque|tocar|toque|'
      + 'votar|vote|responder|responda|conteste|contestar|poner|ponga|dar|darle|tomar|diga|confirmar|confirme|botón|casilla|vivimos de|decide|cuenta como|piense en mí|'
      + 'valore|puntúe|pulsando|eligiendo|marcando|votando|respondiendo|seleccionando|escogiendo|marcara|votara|seleccionara|respondiera|escogiera|pulsase|eligiese|'
      + 'marcase|votase',
    poll: 'encuesta|cuestionario|preguntita|pequeña pregunta|pregunta de amazon|amazon pregunta|amazon preguntará|le pregunte|le preguntarán|le preguntará|dos botones|dos respuestas|'
      + 'dos opciones|resolvimos|caritas|votación|un voto|voto al final|ventana|saber si le|querrá saber|quiere saber|nos juzgan|nos evalúan|nos miden|pequeño formulario|este chat|'
      + 'fue útil|cuando salga'
      + '|una pregunta|le pregunten|pequeña encuesta|si quedó resuelto|le sale la pregunta|dos caritas|cuestionario de satisfacción',
    pollPlace: 'debajo|abajo|al pie|al final|después de este|tras este mensaje|recuadro|casilla|esta conversación',
    ourFigures: 'estadísticas|evaluación|números|indicadores|nuestra puntuación|nuestra cuenta|nuestro rendimiento|mi jefe|mi jefa|mi supervisor|prima|bono|mi equipo|'
      + 'nuestro equipo|mi trabajo|cuenta para|nos ayuda|me ayuda|feliz|sería un detalle|sería genial|tan amable|daña|perjudica|importante|mi turno|mi puesto|mi empleo|'
      + 'periodo de prueba|mi contrato|mi sueldo|clasificación|compañeros|piense en mí|fracaso|nos da la vida|salvaría|mi semana'
      + '|mis estadísticas|nuestras estadísticas|me baja la nota|nos baja|mi nota|mi puntuación|depende de ello|dependen mis|nos perjudica|nos cuenta',
    underWay: 'nos ha llegado|nos llegó|hemos recibido su pedido|recibimos su pedido|pedido recibido|pedido registrado|registramos su pedido|registrado su pedido|'
      + 'pedido está confirmado|pedido confirmado|pago entró|pago recibido|pago aceptado|recibimos el pago|recibido el pago|embalando|está embalado|empaquetado|'
      + 'en preparación|estamos preparando|preparado para|listo para salir|listo para enviar|se entregó al transportista|entregado al transportista|'
      + 'entregamos al transportista|en manos del transportista|entregado a correos|lo recogen|lo recoge|recogerán|sale mañana|sale hoy|salen mañana|salen hoy|salió hoy|'
      + 'ha salido|acaba de salir|dejó nuestro|en camino|enviado|enviada|despachado|por la presente confirmamos|confirmamos su|confirmamos la recepción|'
      + 'confirmación de su|confirmación de pedido|confirmación de envío|avisaremos cuando salga|cuando se envíe|tomado nota de|anotado su compra|nos ponemos a|'
      + 'nos ponemos manos a la obra|empieza a preparar|paquete está cerrado|etiqueta está puesta|el conductor lo tiene|su pago está en orden|pago está correcto|'
      + 'bienvenido|bienvenida|en trámite|se está procesando|en proceso|mensajero pasa|está empaquetada|llegó bien a nuestras|saldrá en breve|en el camión|'
      + 'en la furgoneta|en ruta|con el transportista|cargado'
      + '|sale esta noche|lo empaquetamos|sale esta tarde|va de camino|ya va de camino|agencia de transporte'
      + '|salió del almacén|ha salido del almacén|salió de nuestro'
      + '|cuando salga|salió del almacén a'
      + '|!ha contestado la agencia'
      + '|hemos recibido su pago|recibido el pago|preparamos el envío|fue entregado hoy|ha sido entregado|entregado hoy',
    callOff: 'cancelar|cancele|cancelación|cancelara|cancela|cancelarlo|anular|anule|anulación|anulara|retirar el pedido|retire el pedido|retirara el pedido|desistir|desista|'
      + 'desistimiento|renunciar|renuncie|renunciara|abandonar la compra|dejar sin efecto|eliminar el pedido|dar de baja el pedido|rescindir|deshacer la compra|lista de pedidos'
      + '|dé por terminado|dar por terminado|terminar el pedido|cerrar el pedido|dé por finalizado',
    waitOrNot: 'no quiere esperar|ya no quiere|no desea esperar|prefiere no esperar|no quiere seguir esperando|usted quería cancelar|su solicitud de cancelación|'
      + 'antes del envío|antes de que salga|mientras no salga|mientras no se haya|aún no ha salido|si lo prefiere|si prefiere|si cambia de opinión|cambiado de opinión|'
      + 'si lo desea|puede cancelar|en cualquier momento|desea usted|mientras no ponga|mientras ponga|todavía puede|aún puede|hasta que se',
    stopIt: 'harto|harta|no desea|ya no|no más|dejar de|dejaremos|deje de|parar|basta|stop|baja|sale de|silencio|en paz|tranquilo|cansado|cansada|molestar|molestemos|no quiere|'
      + 'no le interesa|no le interesan|de más|será el último|nuestro último|nunca más|olvidamos su dirección|no gracias|sin contacto|demasiados mensajes|le molestan|se acaban|'
      + 'recibir nada más|!basta con|!basta un|!basta una|!pulse stop',
    mailings: 'mensajes|correos|emails|lista|boletín|newsletter|noticias|saber más de nosotros|saber de nosotros|contactado|escribirle|escribir|nuestra tienda|recordatorios|'
      + 'envíos de información|suscripción a nuestros|suscripción a nuestras|su dirección|este correo|de nuestra parte|recibe este|recibe esto|mensaje de más|avisos|le escribamos|'
      + 'recibir nada|consejos|notificaciones|novedades|nuestras ofertas',
    optDoor: 'aquí|clic|pulse|toque|enlace|botón|conteste|responda|responder|escriba|palabra|página|formulario|abajo|al final|siga|con este|preferencias|ajustes|en el pie'
      + '|texto gris|letra pequeña|pie de página|pie del mensaje|gestione|gestionar|basta con|enlace inferior|enlace de abajo',
    sumWord: 'dinero|reembolso|diferencia|importe|cantidad|suma|euros|euro|el resto|precio|pago|compensación|gastos de envío|saldo|factura|extra de envío|envío extra',
    payWay: 'transferencia|ingresarle|ingresar|ingreso en|en el banco|cuenta bancaria|a su cuenta|datos bancarios|número de cuenta|iban|efectivo|en metálico|sobre|'
      + 'por correo|en privado|entre nosotros|directamente entre|no por amazon|sin amazon|fuera de amazon|dígame solo dónde|dónde enviarlo|en mano|en persona|cheque|'
      + 'cripto|monedero|bizum|en su tarjeta|número de su cuenta|en nuestra puerta|revolut|otra forma de pago|otro medio de pago|fuera del sistema|'
      + 'el sistema no me deja|paypal|usted transfiere|tiene cuenta|como amigo|entre amigos|a nuestra cuenta|!cheque regalo|!cheques regalo'
      + '|directamente en su cuenta|en su cuenta bancaria|en su cuenta corriente'
      + '|!sobre transparente|!sobre acolchado',
    payDone: 'método de pago|medio de pago|forma de pago|original|por donde pagó|ya se|ya fue|su banco tarda|el banco tarda|días hábiles|extracto|automáticamente|por amazon|'
      + 'a través de amazon|amazon reembolsa|no podemos|no es posible|!no por amazon|!no a través de amazon',
    payUp: 'pagamos|pagaremos|pagar|reembolsamos|reembolsaremos|devolvemos|devolveremos|cubrimos|abonamos|le pago|de su bolsillo|corre de nuestra cuenta|asumimos|'
      + 'indemnizamos'
      + '|recuperará',
    dealUs: 'intermediario|intermediarios|sin comisión|comisión de amazon|comisiones de amazon|sin comisiones|antes de comprar|antes de pedir|escríbanos antes|'
      + 'directamente a nosotros|directamente con nosotros|compre con nosotros|comprarnos|cómprenos|pida con nosotros|nuestra página|nuestra web|nuestra propia|'
      + 'fuera de amazon|sin amazon|pague en efectivo|pague por|páguenos|vendemos directamente|le vendo|le vendemos|trato directo|tienda online|otra tienda|mismo nombre|'
      + 'le hago una factura|factura directa|le reservo|le guardo|directamente conmigo|pregúnteme|precio de fábrica|al por mayor|amazon se queda|no en amazon|'
      + 'no pida en amazon|no compre en amazon|en lugar de amazon|olvidamos el pedido|olvidemos el pedido|viene a la tienda|venga a la tienda|a la tienda con|'
      + 'paga directamente|sin el marketplace|propia tienda|tienda propia'
      + '|al margen de la plataforma|sin la plataforma|entre nosotros|por fuera de la plataforma|bajo cuerda',
    cheaperWord: 'más barato|más barata|ahorra|ahorrar|ahorrará|ahorre|menos|mejor precio|precio especial|descuento|rebaja|mitad de precio|en vez de|un tercio|precio de antes|'
      + 'precio antiguo|precio de fábrica|se queda con|los dos'
      + '|se lo dejo en|se lo dejamos en|se lo queda por|es suyo por|le bajo el precio',
    involve: 'metiera a amazon|meter a amazon|meta a amazon|metamos a amazon|involucrar a amazon|involucre a amazon|involucrara a amazon|implicar a amazon|amazon en esto|'
      + 'contactar con amazon|contacte con amazon|contactara con amazon|contactar a amazon|escribir a amazon|llamar a amazon|avisar a amazon|informar a amazon|'
      + 'denunciar a amazon|reportar a amazon|acudir a amazon|acuda a amazon|dirigirse a amazon|quejarse a amazon|hablar con amazon|amazon fuera|amazon al margen|'
      + 'amazon se entere|abrir un caso|abra un caso|una reclamación|reclamación de la a a la z|garantía de la a a la z|una disputa|terceros|un tercero|otra persona|'
      + 'oficial|amazon a un lado|una queja|solicitud de garantía|un recurso|comunique a amazon|comunicarlo a amazon|lo comunique a amazon|decírselo a amazon|'
      + 'diga a amazon|diga nada a amazon|informe a amazon'
      + '|recurrir a amazon|caso abierto|un caso abierto',
    keepOut: 'no|sin|en vez de|en lugar de|antes de|evitar|evite|innecesario|retrasa|más lento|tarda más|entre nosotros|deje|empeora|es mejor|mejor conmigo|ahórrese|le pido que espere|'
      + 'de adulto a adulto|entre adultos|usted y yo|solo nosotros|ninguna razón|nadie más|un tercero'
      + '|dejara a amazon fuera|a amazon fuera',
    alreadyDone: 'derecho|en cualquier momento|libre|por supuesto|ya hemos|ya le|ya se|se emitió|ya está|está hecho|ya salió|fue emitido',
    claimHold: 'mientras la queja|mientras la reclamación|mientras el caso|mientras la disputa|hasta que cierre|hasta que retire|hasta que la reclamación|hasta que el caso|una vez cerrada|'
      + 'una vez cerrado|una vez que retire|una vez que cierre|en cuanto retire|en cuanto cierre|en cuanto se cierre|cuando retire|cuando cierre|si retira|si cierra|'
      + 'si cancela la reclamación|después de retirar|con un caso abierto|con la reclamación abierta|ya no figure abierta|ya no aparezca|deje de estar abierto|deje de estar abierta|'
      + 'sigue abierto|sigue abierta|siga abierta|siga abierto|permanece abierto|permanece abierta|sigue adelante con|si sigue con|si mantiene|mantener el caso|'
      + 'mientras esté abierto|mientras esté abierta|solo después de cerrar|solo cuando se cierre|hasta que se cierre|antes de cerrar'
      + '|mientras siga abierta',
    weRefuse: 'no haremos nada|nada por usted|no habrá reembolso|no podemos|no devolveremos|le reembolsamos|reembolsaremos|enviamos|dinero|en una hora|enseguida|de inmediato|le pagamos|'
      + 'recibirá|no podremos|ya no es posible|no será posible|liberar|libera|desbloquear|con mucho gusto le'
      + '|no moveremos un dedo',
    bankWord: 'banco|emisor de la tarjeta|compañía de la tarjeta|empresa de la tarjeta|paypal',
    disputeWord: 'disputa|contracargo|reclamación|cargo|pago|retrocesión',
    mistakeWord: 'malentendido|error|resuelto|solucionado|cancelar|cancele|retirar|retire|detener|pare|válido|correcto|anular'
      + '|un error|por error',
    talkVoice: 'por teléfono|al teléfono|de viva voz|llamarle|le llamo|llámenos|llámeme|llamar|una llamada|cuándo le puedo|cuándo puedo|a qué hora|devolverle la llamada|por sms|un sms|'
      + 'videollamada|nota de voz|mensaje de voz|'
      + 'hable con el técnico|en qué número|a qué número',
    voiceFine: 'repartidor|transportista|mensajero|cartero|no damos|no ofrecemos|no atendemos|amazon le|llamadas entrantes|manos libres|auriculares|telefonillo|'
      + 'código de recogida|punto de recogida|taquilla',
    elsewhere: 'otro sitio|otro lugar|otra parte|otro canal|otra aplicación|otra app|otro chat|otra vía|otro medio|fuera de aquí|aquí no|grupo de clientes|nuestro grupo|'
      + 'grupo vip|grupo de facebook|comunidad|búsquenos|encuéntrenos|su correo|correo personal|correo privado|tarjeta del paquete|red social|cierta red|foro|'
      + 'nuestro canal|buzón|dónde enviarlo si|a dónde se lo|pegatina con|código cuadrado|teléfono encima|qué número|no me deja adjuntar|no puedo adjuntar|'
      + 'demasiado grande para amazon|amazon corta|este sistema|mi whatsapp|por otro lado|escanee la tarjeta|tarjeta que viene|adónde más|dónde más|app verde|'
      + 'aplicación verde'
      + '|de qué otra forma|de otra manera|de otro modo|cómo más'
      + '|más tranquilo|más privado'
      + '|!pulsera busca|!reloj busca|!busca su móvil'
      + '|!por fuera',
    meetVerb: 'sigamos|seguir|hablar|hablemos|conversación|pasemos|escribir|escanee|escanear|déjeme|deje|deme|mándeme|envíeme|facilíteme|únase|continuemos|comuniquémonos|'
      + 'localizarle|puedo enviarlo|enviárselo|se ayudan|en buenas manos|reenviar|pregunte|continuar|charlar|comentarlo|tratarlo|contactar|atiende|mandar|mandarlo|'
      + 'busque'
      + '|contactarle|encontrarle|hablarle',
    praiseWrite: 'frases bonitas|unas frases|unas palabras|palabras bonitas|palabras amables|unas líneas|sus estrellas|cinco estrellas|5 estrellas|cuatro estrellas|una reseña|'
      + 'su reseña|cada reseña|una valoración|su valoración|escribir sobre ellos|escribir sobre él|a todo el mundo|al mundo entero|líneas amables|cien palabras|'
      + 'palabras y una foto|en cuanto aparezca|aparezca en la página|públicamente|hablar bien de|bien de nosotros|foto con la|suba una foto|publique|publicar una foto|'
      + 'fan de cinco|cada fan|una foto a la página|que nos valora|que nos valore|que opine|opinión esté publicada|cada opinión|cada valoración|reseña publicada|'
      + 'foto ~ a la página|foto ~ en la página|lo cuente en amazon|contarlo en amazon|su opinión esté|su opinión publicada|'
      + 'escriba algo sobre|escriba sobre|cuente algo'
      + '|cuente en la página|en la página del producto qué|cuente a otros|foto aparezca bajo|comparta en la página|aparece bajo el anuncio'
      + '|opinión con foto|opinión sincera|se lea en el|voz en amazon'
      + '|publiquen un vídeo|publique un vídeo|suban un vídeo',
    giveValue: 'gratis|gratuito|gratuita|regalo|regalos|regalamos|obsequio|vale|agradecimiento|recompensa|premio|bono|son para usted|euros son|devolvemos|mitad del precio|'
      + 'mitad de precio|todo el importe|importe completo|segundo frasco|otra unidad|muestra|sorpresa|es suyo|sorteo|el siguiente es|el próximo es|le devuelvo|diez euros|'
      + 'quince euros|veinte euros|sin pagar|quedarse el producto|quedarse con|tiene precio|libero|todos ganan|todos ganamos|!papel de regalo|!caja de regalo|'
      + '!envoltorio de regalo|son suyos|por nuestra cuenta|sin coste|corre de nuestra cuenta|va de nuestra cuenta|invita la casa|a nuestra costa'
      + '|es suya|será suya'
      + '|!muestra bien|!muestra la|!muestra el|!muestra un|!se muestra|!muestra muy|!muestra claramente|!muestra las|!muestra los'
      + '|!tres puntos|regalo está listo|premiamos|recompensamos'
      + '|ganan una|ganan un|gane',
    starWish: 'unas estrellas|estrellas suyas|cinco estrellas|5 estrellas|palabra amable|palabras amables|cada palabra|buena palabra|buenas palabras|al mundo|dígalo|'
      + 'leerlo en|su impresión|puntuarnos|puntúe|recomiéndenos|pulgar|unas líneas|unas palabras|la valoración|su valoración|una reseña|una valoración|las cinco|'
      + 'que otros lo sepan|que los demás|otros se beneficien|lo dicen|estrellas doradas|cincuenta reseñas|la suya una|nota más alta|verla publicada|en su página|'
      + 'impresiones sobre|sueña|cuénteselo a otros|estrellitas|contar su experiencia|cuéntelo a todos|dígaselo a todos|corra la voz|fila de estrellas|'
      + 'todas las estrellas'
      + '|merezca cinco estrellas|merece cinco estrellas',
    wishHelp: 'empujón|impulso|darían|daría|ayudaría|ayudan|ayuda|apoyar|apoyo|cuenta|cuentan|importante|pequeña marca|pequeña tienda|pequeña empresa|empresa joven|'
      + 'empresa familiar|marca joven|nuestra marca|crecer|ilusión|encantaría|encantarían|felices|agradecidos|gracias|podría|minuto|momento|segundos|ha podido|ya|'
      + 'de la que hablamos|pedimos|recordatorio|le gusta|satisfecho|contento|todo va bien|si todo|mejor agradecimiento|taller|merecido|alguna novedad|semana pasada|'
      + 'pregunté si|sueña con|futuros compradores|lo agradecerán|pequeño equipo|merecemos|alegrarían|alegraría|le importaría'
      + '|cuéntelo',
    otherGoods: 'les encanta|también compran|también compraron|quienes compraron|clientes que|eche un vistazo|échele un vistazo|venga a ver|venga a verlos|acaban de llegar|acaba de llegar|'
      + 'novedades|novedad|nueva colección|nuevos modelos|nuevos colores|colores de otoño|nuestra gama|nuestro catálogo|nuestra selección|nuestros otros|nuestras otras|'
      + 'nuestro nuevo|nuestra nueva|combina con|queda genial con|va muy bien con|complete su|dese un capricho|llévese dos|compre dos|también tenemos|también ofrecemos|'
      + 'siga nuestra tienda|visite nuestra|descubra|versión premium|no se pierda|van muy bien con|va perfecto con|son nuevos|es nuevo|ya que le gusta|como le gusta|por cierto|'
      + 'recién llegado|sabía que|conoce ya|versión superior|versión de lujo|del mismo color|en el mismo color|también existe|también hay|a juego|necesita toallas|'
      + 'línea de primavera|línea de verano|ya salió|el primero|venga a verla|mire también|nuestros nuevos|nuestras nuevas|clientes les encantan|'
      + 'combina genial|combina muy bien',
    dealWord: 'precio especial|precio de cliente|más barato|oferta|ofertas|ganga|promoción|rebajas|mitad de precio|envío gratis|descuento por fidelidad|tarifa especial|'
      + 'euros menos|rebajado|rebajada|bajada|detallito|dos por el precio|por el precio de una|por el precio de uno|% menos|% de descuento|rebajadas|rebajados|'
      + 'más baratas|por ciento menos'
      + '|tres por el precio de dos|precios secretos|3x2|2x1',
    dealLure: 'hasta el domingo|hasta el viernes|hasta el lunes|este fin de semana|solo hoy|en nuestra tienda|toda la tienda|próxima compra|próximo pedido|próxima vez|'
      + 'cliente fiel|solo para usted|envío gratis|todo está|esta semana|este mes|habituales|cuando compre de nuevo|por cierto|hasta medianoche|próxima visita|todas las|'
      + 'siguiente pedido|vuelva|antes de navidad|todo le saldrá'
      + '|aproveche|siga',
    giftIn: 'pequeña sorpresa|pequeño regalo|regalito|detallito|pequeño detalle|pequeño extra|un extra|metido una|metido un|he metido|añadido un|añadido una|incluido un pequeño|'
      + 'un obsequio|muestra gratis|regalo en la|sorpresa en la|unas chuches|muestras|déjese sorprender|hemos metido|le hemos puesto'
      + '|!siendo un obsequio|!es un obsequio para|!si es un obsequio',
    skipForm: 'saltarse el formulario|sáltese el formulario|sin formulario|sin el formulario|sin solicitud|sin solicitar|no hace falta solicitar|'
      + 'no hace falta abrir una devolución|sin abrir una devolución|sin pasar por el centro|enviarnos ~ sin más|mándelo sin más|más rápido que amazon|'
      + 'simplemente envíelo|trámite de amazon|ahórrese el trámite|sin el trámite|cualquier oficina de correos|envuélvalo y|sin registrarlo|sin registrar|'
      + 'sin pedir la devolución|no registre nada|nada que registrar|no tramite nada|no hace falta que abra ~ devolución|no hace falta abrir ~ devolución'
      + '|formulario de amazon no hace falta|formulario no hace falta|no necesita el formulario|no hace falta el formulario|no hace falta formulario|'
      + 'sin abrir una solicitud',
    skipTag: 'no use la etiqueta|no la etiqueta|sin la etiqueta|sin etiqueta|ignore la etiqueta|olvide la etiqueta|en vez de la etiqueta|tire la etiqueta|etiqueta está mal|'
      + 'escriba ~ en el paquete|táchela|tache|etiqueta muestra la antigua|dirección antigua|antigua dirección|antiguo almacén|ya no vale|ya no hay nadie en|en su lugar ponga|'
      + 'ponga en su lugar|y no al lugar|hoja de amazon|no a la de amazon',
    wildSum: 'cueste lo que cueste|sea cual sea|no importa cuánto|sin importar|reembolsamos todo|devolvemos todo|pagamos todo|cubrimos todo|todos los gastos|cualquier cantidad|'
      + 'cualquier importe|el doble|el triple|y más encima|además del reembolso|sin límite|sin tope|lo que usted quiera|diga su precio|gratis de por vida|sin preguntas|'
      + 'ni un céntimo|un céntimo de su bolsillo|todos los daños|cualquier daño|lo que pida el taller|lo que cobre|se rompa lo que se rompa|diez años|'
      + 'sean los que sean|sea lo que sea|lo que haga falta|'
      + 'cualquier factura|la factura que sea'
      + '|diga una cifra|diga cuánto|todo lo que pida|lo que pida|díganos una cantidad'
      + '|!escriba lo que quiera|!escribir lo que quiera|!diga lo que quiera'
      + '|a toda costa|a cualquier precio'
      + '|y más|todo lo gastado|todo lo que gastó'
      + '|!sin límite de fecha|!sin límite de tiempo',
    authority: 'autoridades|abogado|abogados|tribunal|tribunales|juzgado|policía|denunciarle|le denunciaremos|denuncia contra|cobro de deudas|cobrador|lista negra|'
      + 'arrepentirá|consecuencias|sabemos dónde|tenemos su dirección|hacer público|publicar su nombre|bloquear su cuenta|cuenta bloqueada|cuenta cerrada|'
      + 'última advertencia|último aviso|si sigue así|departamento legal|difamación|calumnia|declaraciones falsas|judicial|vía legal|acciones legales|medidas legales|'
      + 'fiscalía|le demandaremos|si esto sigue así|!tenemos su dirección correcta|!tenemos su dirección completa|!tenemos su dirección como',
    threatFine: 'garantía legal|aviso legal|denuncia policial|parte policial|legalmente|plazo legal|aduana|cancha|está considerando|imágenes|número de la denuncia|'
      + 'denuncia del robo',
    orderNoun: 'pedido|compra|pago|la mercancía|buenas noticias|'
      + 'su',
    keepIt: 'falta|faltan|quédese|quédeselo|sale mañana|'
      + 'puede quedarse|se puede quedar|quedarse el otro|'
      + '!hace falta|!hacen falta|!haga falta',
    freshWord: 'nueva opinión|nueva reseña|otra reseña|nueva valoración|otra opinión|opinión actualizada|nuevo comentario',
    storeVisit: 'a la tienda|en la tienda|a nuestro local|a la entrega|pase a recoger|venga a recoger|en nuestra puerta|pase por',
    cashWord: 'efectivo|en metálico|al contado'
      + '|en efectivo|en un sobre|un billete en|billetes en|dinero en el paquete'
      + '|contra reembolso'
      + '|!sobre transparente|!sobre acolchado',
    safety: 'seguridad|afilad*|cuchilla|desenchuf*|cola|seco|seque|quemad*|calor|fuego|niños|pitid*|batería|pila|tensión|mojado|baño|montaje'
      + '|advertencia|aviso de la página|antes de tocar|caliente|enfri*',
    ourSake: 'por su lado|de su lado|por su parte|desde su cuenta|usted mismo|lo cancela usted|lo anula usted|mejor para nuestra|mejor para nosotros|perjudica|nuestra cuenta|'
      + 'nuestros indicadores|nuestras estadísticas|penaliza*|mala nota|en lugar de nosotros|no por nosotros',
    goneWord: 'desaparezca|desapareciera|desaparecer|desaparece|desaparición|ya no esté'
      + '|levantada|ya no conste',
    slur: 'tonto|tonta|estúpido|estúpida|ridículo|ridícula|patético|patética|lamentable|miserable|inútil|ignorante|ladrón|ladrona|mentiroso|mentirosa|tacaño|tacaña|'
      + 'parásito|burro|burra|bobo|boba|loco|loca|ciego|ciega|vago|vaga|torpe|maldito|maldita|escoria|payaso|payasa|aprovechado|aprovechada|caradura|llorón|llorona|cerdo'
      + '|zoquete|memo|mema|necio|necia|majadero|majadera|mentecato|mentecata|cretino|lerda|palurdo|palurda|chiflado|chiflada|impresentable|hipócrita|rastrero|rastrera|repugnante',
    aim: 'usted|hay que ser|qué|tan|más|son ustedes|eres|parece'
      + '|no es más que un|no es más que una|usted no es más que|está hecho un',
    boughtThere: 'compró en|comprado en|comprada en|comprarlo en|garantía de ellos|su garantía es la de|ese vendedor|no es nuestro|no somos nosotros|falsificación|otra tienda|'
      + 'adquirido en|adquirida en',
    asListed: 'que pone el anuncio|del anuncio|en el anuncio|de la descripción|en la descripción|viene con|incluido en el lote|parte del lote|forma parte|según el anuncio|'
      + 'como se describe|que pidió',
    labelFine: 'está bien|es correcta|es la correcta|es la de nuestro|es la buena',
    oldWords: 'lo que sigue en la página|lo que escribió|lo que puso|sus palabras|sus líneas|queja pública|la queja|su queja|única estrella|una estrella|su estrella|'
      + 'dos estrellas|sus estrellas|su veredicto|primera impresión|su opinión|su reseña|su nota|su comentario|la crítica|su crítica|su valoración'
      + '|lo que escribió en|lo que puso en|sus palabras de|esa estrella|la estrella que|su única estrella|el mal comentario|su antiguo comentario|'
      + 'esa estrella suya',
    outdated: 'ya no encaja|ya no corresponde|ya no es cierto|ya no es justa|ya no es justo|sigue siendo justa|sigue siendo justo|sigue siendo cierto|aún es justa|'
      + 'todavía merecida|cambiar la queja|más amable|más suave|algo mejor|se ha quedado vieja|refleja|hace justicia'
      + '|ya no refleja|no refleja lo ocurrido|antes de la solución|ya no es actual|al día',
    yourWord: 'una frase suya|una palabra suya|unas líneas suyas|su voz|su palabra|su nombre bajo',
    weighs: 'peso|se fían|otros clientes|estrellas',
    happyPeople: 'solo los contentos|solo los satisfechos|solo si está|solo quienes|únicamente los',
    publicly: 'en público|públicamente|en la página|en línea',
    moneyWaits: 'esperando|le esperan|le espera|reservados para usted|salen en cuanto|sale en cuanto',
    tryOut: 'pruebe|prueben|probar|pruebas',
    smiley: 'sonriente|la que sonríe|la verde',
    knowWhich: 'sabe cuál',
    ownersOf: 'quien tiene|quienes tienen|los que tienen|los que compran|quien compra|quienes compran',
    alsoTake: 'suele llevarse|suelen llevarse|también nuestro|también nuestra|se lleva también|se llevan|compra también',
    requestThere: 'solicitud de amazon|solicitud en amazon|la solicitud|caso en amazon',
    isNoMore: 'no esté|esté cerrada|desaparezca|esté retirada',
    talkMoney: 'hablamos de dinero|hablar de dinero|hablamos del reembolso'
      + '|le devuelvo|le devolvemos|le reembolso|le reembolsamos|le haremos el reembolso|puedo reembolsar|hago el reembolso',
    dropIt: 'todo está bien|que lo deje|está resuelto|todo en orden|lo deje estar',
    sayTo: 'diga|dígale|informe|avise|escriba|comunique',
    endOrder: 'terminarlo|terminarla|finalizarlo|ponerle fin|anularlo',
    button: 'botón|opción',
    orderPage: 'su pedido|sus pedidos|página del pedido',
    countsAgainst: 'cuenta en contra|nos perjudica|nos penaliza',
    crossOut: 'tache|táchelo|tape|cubra|pegue encima'
      + '|pegue|por encima|encima de',
    addressWord: 'dirección|etiqueta',
    writeOver: 'ponga|escriba|pegue',
    returnWord: 'devolverlo|devolverla|devolución',
    digitsWord: 'números|dígitos|cifras'
      + '|seis números|seis dígitos|últimos dígitos|últimos números|cuatro dígitos',
    cardPart: 'su tarjeta|de la tarjeta|chip de su|bajo el chip'
      + '|anverso de su tarjeta|reverso de su tarjeta|dorso de su tarjeta',
    wishYou: 'le deseamos|le deseo|que tenga|que pase|disfrute'
      + '|un abrazo de todo|un saludo de todo|saludos de todo'
      + '|cuídese|cuídese mucho',
    kindOf: 'qué bonito|qué amable|nos alegra|me alegra|encantados de que|qué detalle'
      + '|hecho sonreír|nos ha emocionado|nos ha alegrado',
    lookOut: 'atento al|atenta al|cartero|pronto en',
    enoughOf: 'harto de|harta de|cansado de|demasiados|que le dejemos|no quiere recibir|no desea recibir'
      + '|le molestan|le molesta|le cansan|demasiado a menudo|no desea seguir|le resultan pesados|'
      + 'sin recibir|no quiere más|prefiere no recibir|no desea más|le estorban|le estorba|le aburren|le fastidian|le incomodan',
    hadYou: 'si hubiera|si hubiese|de haber',
    noneOfThis: 'nada de esto|no habría pasado|no estaríamos|no hubiera pasado',
    labTest: 'informe|ensayo|etiqueta energética|hotel|certificado|clase energética'
      + '|estrella de la etiqueta|estrellas de la etiqueta|estrella en la etiqueta',
    ourFault: 'nuestro|nuestra|mío|mía',
    empathy: 'lament*|siento|sentimos|disculp*|perdón|perdone|entiendo|entendemos|gracias|molestia*',
    reason: 'porque|debido a|por eso|ya que|causa|motivo|razón|según|comprobado|comprobamos|resulta que|error|hemos visto',
    remedy: 'reemplaz*|reembols*|devolv*|devuelv*|enviamos|envío|envíe|mando|nuevo|nueva|repar*|cambio|etiqueta|pieza|adjunt*|paso|pulse|pruebe|factura|cancel*|investig*',
    publicPlace: 'página del producto|página del artículo|ficha del producto|ficha del artículo|página de amazon|en amazon|debajo del artículo|otros clientes|otros compradores|'
      + 'futuros compradores|los demás|otras personas|públicamente|en línea|a todos|al mundo'
      + '|en la ficha del producto|en la página'
      + '|a todos en amazon|todos en amazon|en nuestra página|la comunidad',
    opine: 'su opinión|sus impresiones|su impresión|su experiencia|lo que piensa|lo que opina|qué le parece|qué le pareció|qué opina|qué piensa|cómo le va|'
      + 'cómo le funciona|unas palabras|unas líneas|dos líneas|un comentario|algo bonito|algo bueno|su satisfacción|cuente cómo|cuénteles|hable de|no se lo guarde|'
      + 'cuéntelo|compártalos|compartir|compártalo|compártala|comparta'
      + '|lo que le parece'
      + '|cuénteselo|compártelo|la alegría'
      + '|!cuénteme cómo suena|!cómo suena'
      + '|!explican los rechazos',
    mailPrefs: 'preferencias de comunicación|preferencias de envío|preferencias de correo|ajustes de notificación|qué le enviamos|lo que le enviamos|'
      + 'con qué frecuencia le|recepción de estos mensajes|recepción de nuestros'
      + '|nuestra lista de correo|nuestro boletín|nuestra newsletter'
      + '|qué mensajes recibe|qué correos recibe|su dirección de nuestra|estas notificaciones|estos avisos|estos envíos',
    noMoreOfUs: 'no le escribimos más|no le escribiremos más|no le molestamos más|no le molestaremos|le dejamos en paz|le dejamos tranquilo|no volverá a|'
      + 'no recibirá más|le quitamos de|le borramos de|le sacamos de|dejamos de escribir*|y se acabó|y listo|no sabrá más de',
    thatButton: 'el de la izquierda|el primero|el botón izquierdo|el verde|la verde|el de arriba|la carita verde|la carita feliz|la sonriente|ya sabe cuál|ya sabe qué',
    toldAlready: 'ya se lo he explicado|ya se lo expliqué|ya se lo he dicho|ya se lo dije|dos veces|cuántas veces|la misma pregunta|por tercera vez|ya le he respondido|'
      + 'ya le contesté',
    readIt: 'lea bien|lea mi|lea lo que|vuelva a leer|lea mejor|lea antes|antes de escribir|antes de preguntar|en vez de preguntar',
    orElse: 'o damos el caso|o cerramos el caso|o no hay reembolso|o olvídese|si no, cerramos|de lo contrario cerramos|'
      + 'o no haremos nada|y punto|punto final|o se queda sin',
    deadlineNow: 'hoy|en 24 horas|antes de mañana|esta noche|inmediatamente|de inmediato|ahora mismo|ya mismo|debe|tiene que|mañana mismo',
    hurtsUs: 'nos hace daño|nos duele|nos pesa|perjudica a|nos cuesta|nos hunde|sigue ahí|todavía ahí|amenaza nuestro|me pregunta a diario|me pregunta cada día',
    timeGift: 'dos minutos|un minuto|un momento|quizás|tal vez|podría|por favor|nos quedaríamos|esperamos|nos alegraría',
    giveCash: 'le mando|le mandamos|le envío|le meto|le metemos|le doy|le damos|le pago',
    comesFromYou: 'viene de usted|viniera de usted|venga de usted|parte de usted|partiera de usted|a petición suya|por iniciativa suya',
    outOfAmazon: 'dejarlos fuera|dejémoslos fuera|dejarlo fuera|quede entre nosotros|entre nosotros|entre los dos|sin ellos|no hace falta que abra|no hace falta abrir|'
      + 'no hace falta avisar|no meta a|no metamos a'
      + '|dejara a amazon fuera|dejar a amazon fuera',
    amazonInept: 'no entienden|no saben nada|ni idea|tarda mucho|tardan mucho|tardan semanas|tarda semanas|más lento|lo retrasa|no sirve de nada|no le ayudarán|'
      + 'lo alarga'
      + '|como confianza|muestra de confianza',
    fewWords: 'un par de líneas|dos líneas|unas líneas|unas palabras|una o dos frases|dos frases|cuatro palabras',
    helpsOthers: 'ayudarían a otros|ayudaría a otros|ayudar a otros|otros clientes|otros compradores|a decidirse',
    liveOnWords: 'vivimos de lo que|lo que cuentan los clientes|lo que dicen los clientes|boca a boca|dependemos de lo que',
    countOnYou: 'contar con usted|puedo contar|se anima|qué me dice',
    deductWord: 'descontamos|descontaremos|le descontamos|le quitamos|le rebajamos|le haremos un precio|pagará menos',
    newModel: 'acabamos de sacar|acabamos de lanzar|versión más ligera|nueva versión|nuevo modelo|acaba de salir',
    introPrice: 'cien primeros|primeros clientes|precio de lanzamiento|más barata|más barato|precio especial',
    ourAddress: 'nuestra dirección|dirección de nuestro|dirección nuestra',
    justSentYou: 'le acaba de mandar|le acaba de enviar|acaba de recibir|recibido por sms|le ha mandado|le ha enviado'
      + '|un sms|por sms|un mensaje con|código enviado|llegar un código|recibido un código|acaba de llegar',
    qrAct: 'escanee|escanear|escanéelo|únase|unirse|siga|síganos|registre|registrar|contacte|contactar|escriba|escribirnos|obtenga|reciba|recibir|encontrará|'
      + 'lleva a|acceda|acceder|entre|consiga|llévese'
      + '|hablará con|habla con|le atiende',
    reviewFine: 'tal como está|tal cual|como está|en las reseñas|en las opiniones|algunas reseñas|varias reseñas|foto de su reseña|foto en su reseña|'
      + 'su reseña menciona|sea cual sea su opinión|independientemente de su|no tienen que ver con|no tiene que ver con|nada que ver con'
      + '|escriba lo que quiera'
      + '|en su reseña menciona|en su reseña habla|en su reseña dice|avisarnos en su reseña'
      + '|ponga usted la opinión|la opinión que le parezca|ponga lo que ponga|nuestra obligación es la misma',
    amazonDesk: 'atención al cliente de amazon|servicio al cliente de amazon|soporte de amazon|atención al cliente amazon',
    saidAfter: 'escribe usted|escribió usted|nos escribió|nos escribe|me escribió|dijo usted|dice usted|nos dijo|según sus palabras|escribía|pedía usted|nos pidió|'
      + 'nos decía'
      + '|su pregunta|usted escribe|escribe que|pregunta si|habla de|nos pregunta'
      + '|pregunta: |pregunta:',
    sawThat: 'he visto|hemos visto|veo que|vemos que|he notado|hemos notado|ya cambió|ya ha cambiado',
    spareUs: 'ahórrese|ahórrenos|guárdese|absténgase|déjese de|basta de sus',
    commentsNoun: 'comentarios|quejas|excusas|lecciones|historias|reproches|sermones',
    cannotHelp: 'no podemos ayudar|no ayudamos|no se puede ayudar|nada podemos hacer por',
    peopleWho: 'quien no|quienes no|gente que|clientes que|alguien que|personas que',
    alwaysSame: 'siempre igual|siempre lo mismo|siempre la misma historia|típico de los clientes|cada vez lo mismo',
    complainWord: 'se quejan|quejarse|protestan|lo rompen|reclaman|exigen',
    pointless: 'llegar antes|más rápido|ahórrese|no sirve|inútil|pérdida de tiempo|no cambia nada|no cambiará nada|no lleva a nada|el esfuerzo',
    slipIn: 'metido|hemos metido|metemos|incluido un pequeño|añadido un pequeño|puesto un pequeño',
    treat: 'llavero|pequeño regalo|un detalle|pequeño detalle|de detalle|chocolate|pequeña sorpresa|muestra gratis',
    offerInfo: 'le mando el nombre|le mando el enlace|quiere el nombre|quiere el enlace|puedo enseñarle|le interesa',
    madeFor: 'hecho para esta|hecho para este|hecha para|diseñado para este|a medida de',
    stillFits: 'todavía merece|aún merece|sigue mereciendo|todavía es justa|aún es justa|sigue siendo justa|merecemos aún',
    deleteStep: 'elija eliminar|pulse eliminar|seleccione eliminar|luego eliminar|elija borrar|elija editar|pulse editar',
    markIt: 'marque|marcar|señale|ponga',
    resolvedWord: 'como resuelta|como resuelto|resuelta|resuelto|como útil',
    conversationWord: 'conversación|este caso|este mensaje|nuestro chat|mi respuesta',
    amazonAsks: 'amazon le consulta|amazon le pregunta|amazon le contacta|amazon le llama|amazon se interesa|amazon le escribe',
    tellThem: 'diga|dígales|responda|conteste|confirme',
    allFine: 'todo está arreglado|todo está bien|todo va bien|todo resuelto|está resuelto|que está contento|que está satisfecho',
    amazonFee: 'se lleva su parte|se lleva una parte|se queda su parte|se lleva su comisión|cobra su parte',
    onceShown: 'en cuanto|tan pronto|una vez que|cuando su',
    starsForChat: 'estrellas de este chat|estrellas de esta conversación|estrellas para este chat|estrellas por mi ayuda',
    fiveRight: 'cinco|5|la máxima',
    onlyCounts: 'me cuenta|lo demás resta|solo un|cuenta para mí',
    beforeWe: 'antes de enviar|antes de reembolsar|antes de mandar|antes de que le',
    tellAmazon: 'diga a amazon|dígale a amazon|explique a amazon|comunique a amazon',
    betterThan: 'mejor que|en lugar de|en vez de',
    idWord: 'tiene el usuario|su usuario es|mi usuario es|nuestro usuario|su id es',
    addVerb: 'agréguela|agréguelo|añádala|escríbale|contáctela',
    popUp: 'en la ventana|en el recuadro|en el pop-up',
    confirmIt: 'confirme|diga|responda|elija',
    weSolved: 'está resuelto|quedó resuelto|lo resolvimos',
    textThing: 'la palabra|las palabras|la frase|la línea|el texto|pegatina|impreso|impresa|la nota|se llama|el nombre|la marca|significa|quiere decir|en el menú|el término|usted cita|reenviado|reenvió|en el manual|en el folleto',
    onlyHere: 'solo esta página|solo vale esta|solo aquí|únicamente aquí|solo por amazon|solo a través de amazon|únicamente por amazon|exclusivamente aquí|solo por esta',
    haveNone: 'no tenemos|no hay tienda|no contamos con|no existe tienda|ni tenemos',
    coverWord: 'garantía legal|la garantía|por ley|la ley|legalmente|derecho de desistimiento|sus derechos',
    notInterested: 'no le interesa|no está interesado|no está interesada|sin interés|no quiere esto',
    clickHere: 'pulse aquí|haga clic aquí|un clic|clic aquí|toque aquí|pinche aquí',
    talkUnder: 'comentario en nuestro vídeo|comente|comentario bajo|debajo del vídeo|en los comentarios|bajo nuestro vídeo|en nuestro vídeo',
    socialPlace: 'youtube|tiktok|nuestro vídeo|nuestro canal',
    searchName: 'busque el nombre|busque nuestro|búsquenos|únase|suscríbase|pregunte al bot|entre en nuestro|háblenos por',
    appWeak: 'snap|insta'
      + '|!un mensaje',
    rarelyHere: 'apenas la miramos|apenas lo miramos|apenas miramos|rara vez miramos|rara vez leemos|casi no miramos|esta bandeja|este buzón|en vez de aquí|en lugar de aquí|se pierden aquí|solo una vez por semana',
    mailNoun: 'un correo|correo electrónico|un email|un e-mail|un mail|por correo',
    everyCent: 'hasta el último céntimo|cada céntimo|hasta el último euro|todo su dinero',
    noIfs: 'sin discusión|sin discutir|sin condiciones|sin preguntas|sin peros|sin rechistar',
    forLife: 'mientras usted viva|mientras viva|toda la vida|de por vida|para siempre|toda su vida',
    expectAnswer: 'espero respuesta|espero su respuesta|espero una respuesta|esperamos su respuesta|esperamos respuesta|exijo una respuesta|contésteme|quiero una respuesta'
      + '|!contésteme con una palabra',
    notAgain: 'no lo pediré|no lo preguntaré|no volveré a preguntar|no volveré a pedir|una tercera vez|no lo repetiré|última vez que pregunto',
    willSee: 'ya verá lo que|verá lo que le|se va a enterar|se arrepentirá|lo va a lamentar|aténgase a',
    whatIsIt: 'cuáles son|cuál es|qué dice|qué pone|dígamelas|dígamelo|démelas|démelo|páseme',
    screenPicture: 'captura de pantalla|captura|pantallazo|foto de la pantalla',
    accountPage: 'su cuenta|cuenta de amazon|métodos de pago|formas de pago|medios de pago|su perfil',
    pathMenu: 'encontrará|abra|vaya a|entre en',
    declines: 'no es posible|no se puede|no lo ofrecemos|no lo ofrece|no lo aceptamos|no podemos ofrecerlo|no puedo ofrecerlo|no está previsto|no está permitido|no lo usamos|no lo tenemos|no existe|no nos está permitido|debo decir que no|no depende de nosotros|no depende de mí|no está en mi mano|no lo hacemos|no vendemos allí|no está disponible|lo decide amazon|no lo sabemos|no lo comentamos|no procede|no nos es posible'
      + '|no se la puedo dar|no se lo puedo dar|va contra las normas|no puedo hacer|no pertenece a nuestra|una cosa no va con la otra'
      + '|no puedo opinar|no podemos opinar|no puedo decirle nada|no lo sé|no lo conozco|no lo conocemos',
    because: 'porque|ya que',
    starsUp: '!súbalo a',
    noStance: 'decisión es suya|no cambia nada|es decisión suya|lo decide usted',
    eitherWay: 'sigue su curso',
    movedThere: 'ha llegado|llegó a|volvió|ha vuelto|ha sido devuelto|fue devuelto|regresó|está en la oficina|está en el almacén|le espera en|lo guardan|la guardan|ha entrado en|quedó en|se quedó en'
      + '|está en la oficina de correos',
    slurNoun: 'payaso|payasa|ladrón|ladrona|mentiroso|mentirosa|estafador|idiota|imbécil|cretino|cretina|burro|burra|bobo|boba|llorón|llorona|tacaño|tacaña|caradura|fantoche|parásito|inútil|zoquete|sinvergüenza|aprovechado|aprovechada',
    ventWord: 'menudo|menuda|vaya|pedazo de|panda de|hatajo de|sólo un|solo un|más que un|más que una|so|valiente|un perfecto|un auténtico',
    howWord: 'hay que ser|hace falta ser|cómo se puede ser|se puede ser|hay que estar|tan',
    complainNoun: 'pregunta|preguntas|queja|quejas|mensaje|mensajes|reclamación|historia|excusa|excusas|idea|comentario',
    likeYou: 'como usted|que usted|como ustedes',
  },
  rewrites: {
    replyHere: 'Basta con responder a este mensaje y le ayudaremos aquí, paso a paso.',
    noDetailsNeeded: 'No necesitamos ningún dato personal, basta con su respuesta aquí.',
    detailsHere: 'Cuéntenos aquí qué le hace falta y lo escribiremos en este mensaje.',
    refundThroughAmazon: 'El reembolso se realiza a través de Amazon con el método de pago original.',
    buyOnAmazon: 'El artículo está disponible en su página de Amazon.',
    solveTheProblem: 'Queremos resolver el problema en sí: ¿prefiere un reemplazo o un reembolso?',
    claimAnswered: 'Amazon le informará del resultado.',
    freeToContactAmazon: 'Puede dirigirse a Amazon en cualquier momento.',
    weCancelled: 'El artículo está agotado: nosotros nos encargamos de la anulación y del reembolso completo.',
    useReturnLabel: 'La etiqueta que encontrará en «Mis pedidos» lleva la dirección correcta.',
    openReturn: 'Tramite la devolución en «Mis pedidos» para obtener una etiqueta.',
    askOpenly: '¿Le queda todo claro?',
    noPaymentDetails: 'No necesitamos ningún dato de pago.',
    photoIsEnough: 'Basta con una imagen de la etiqueta del producto.',
  },
};
