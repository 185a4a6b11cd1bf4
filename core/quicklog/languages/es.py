"""Spanish."""

from core.quicklog.vocabulary import language

SPANISH = language(
    "es",
    numbers=(
        "0 cero|1 un uno una|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce|13 trece|14 catorce|"
        "15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte|21 veintiuno veintiún|22 veintidós|23 veintitrés|"
        "24 veinticuatro|25 veinticinco|26 veintiséis|27 veintisiete|28 veintiocho|29 veintinueve|30 treinta|40 cuarenta|50 cincuenta|"
        "60 sesenta|70 setenta|80 ochenta|90 noventa|100 cien ciento"
    ),
    couple="par de, un par de, parcito de",
    fraction=(
        "media=0.5, medio=0.5, una media=0.5, cuarto de=0.25, un cuarto de=0.25, cuarto=0.25, un cuarto=0.25, tres cuartos de=0.75, tres cuartos=0.75,"
        "3 cuartos de=0.75, un tercio de=0.3333"
    ),
    extra="y media=0.5, y medio=0.5, y cuarto=0.25, y un cuarto=0.25, y tres cuartos=0.75, menos cuarto=-0.25, y pico=0, con media=0.5",
    hour="h, hs, hr, hrs, hora, horas, horita, horitas",
    minute="min, mins, minuto, minutos, minutitos, m",
    second="seg, segundo, segundos",
    measure="horita=60, media hora=30, media horita=30, cuarto de hora=15, tres cuartos de hora=45",
    alone="hora=1, horita",
    calendar="día=1, días=1, semana=7, semanas=7, mes, meses, año, años",
    vague=(
        "unas, unos, algunas, algunos, varias, varios, un poco, un poco de, un poquito, un rato, rato, un buen rato, bastante, mucho, mucho tiempo, muchas, toda la tarde, todo el día,"
        "toda la mañana, toda la noche, horas y horas, algo de, pocas, unas cuantas, unos cuantos, la tarde entera, un montón, todo el finde, un ratito"
    ),
    soft="buena, buenas, larga, largas, corta, cortas, intensa, intensas, completa, completas, entera, enteras, escasa, escasos, buenos, largos, sólidas, enteros",
    times="veces, por, x",
    session="sesiones, bloques, sesión, rondas, tandas",
    percent="por ciento",
    am="de la mañana, de la madrugada, am",
    pm="de la tarde, de la noche, pm",
    oclock="en punto",
    at="a las, a la, a eso de las, sobre las",
    from_="de, desde, entre, desde las, de las, entre las",
    to="a, hasta, hasta las, a las, y las",
    since="desde, desde las, desde la",
    now="ahora, ahorita, ya",
    noon="mediodía=720, medianoche=1440",
    day=(
        "hoy=0, esta mañana=0, esta tarde=0, esta noche=0, ayer=-1, ayer por la mañana=-1, ayer por la tarde=-1, ayer en la tarde=-1, ayer en la mañana=-1, anteayer=-2, antier=-2,"
        "antes de ayer=-2, antes de anoche=-2, anteanoche=-2, mañana=1, pasado mañana=2, la próxima semana=7, la semana que viene=7, el próximo mes=30, mañana por la mañana=1, mañana por la tarde=1"
    ),
    night="anoche, ayer por la noche, ayer noche, ayer en la noche, ayer a la noche",
    daypart=(
        "por la mañana, por la tarde, por la noche, en la mañana, en la tarde, en la noche, de noche, antes de dormir, antes de acostarme, antes del trabajo, después del trabajo, tarde, noche,"
        "después de cenar, después de comer, al mediodía, madrugada, de madrugada, después del curro, temprano, a mediodía, antes de cenar"
    ),
    ago="hace, atrás",
    last="pasado, pasada, último, última, este pasado",
    next="próximo, próxima, que viene",
    dated="el=1, el día=1, día=1",
    did=(
        "estudié, estudie, estudiado, estudiando, leí, leído, leyendo, repasé, repasado, practiqué, practicado, programé, programado, resolví, resuelto, aprendí, vi, visto, viendo, trabajé en,"
        "codeé, codifiqué, avancé, avanzado, repasando, practicando, programando, releí, estudiamos, leímos, trabajado en, trabajando en, estuve estudiando, estuve leyendo"
    ),
    study=(
        "estudio, estudiar, leer, lectura, leo, practicar, práctica, programar, programación, libro, curso, capítulo, lección, clase, clases, ejercicio, ejercicios, proyecto, repaso, repasar, apuntes,"
        "tutorial, video, vídeo, videos, vídeos, notas, apunta, anota, registra, agrega, añade, sesión, trabajar en, trabajo en, tareas, código"
    ),
    done=(
        "hice, hecho, terminé, terminado, acabé, acabado, completé, completado, he, estuve, fue, fueron, fui, pasé, dediqué, dedicado, metí, solo, sólo, logré, conseguí, llevo, ya, pude, saqué, di, le di, tuve,"
        "invertí, empecé, seguí, al final, hicimos, tardé, cayeron, me eché, echado, trabajé, trabajado, avance, conseguido, metido, gasté, haciendo, aguanté"
    ),
    solved="resolví, resuelto, resueltos, hice, terminé, saqué, completé",
    place=(
        "capítulo, capítulos, cap, caps, cap., página, páginas, pág, págs, pág., lección, lecciones, sección, secciones, semana, parte, video, videos, vídeo, vídeos, episodio, módulo, ejercicio, "
        "paso, nivel, número, unidad, clase, clases, tema, temas, versión, diapositivas, palabras, tarjetas, personas, cafés"
    ),
    problem="problema, problemas, ejercicio, ejercicios, preguntas, retos, problemitas",
    level="fácil, fáciles, medio, medios, media, medias, difícil, difíciles, mediums",
    and_="y, e, luego, después, además, más, también, mas, y luego",
    of="de, del, de la, de los, de las, de una",
    but="pero, sino, porque, aunque, así que, entonces, mientras, pues, excepto, sin embargo",
    minus="menos, quitando, descontando, restando",
    break_="descanso, descansos, pausa, pausas, interrupción, descansito",
    except_="sin contar, sin",
    total="total, en total, en totales, todo junto, suma",
    rest="resto, el resto, lo demás, lo que queda",
    each="cada uno, cada una, c/u, cada",
    more="más, mas, extra, adicionales, otros, otras, añade, agrega, suma, súmale",
    less="menos, quita, quítale, resta, réstale",
    planned="planeadas, planificadas, previstas, planeados, planeado, previsto, previstos",
    intent=(
        "quiere que haga, que haga, que estudie, en la lista, en mi lista, en la agenda, debería haber, debí haber, tendría que haber, podría haber, hubiera, hubiese, habría, temporizador en marcha=1, cronómetro en marcha=1, vamos allá=1, allá voy=1, no molestar=1, voy, vamos, va, quiero, quería, quisiera, planeo, plan, planeaba, pienso, tengo que, debo, debería, tendría, tenía que, hay que, necesito, meta, objetivo, recuérdame, recordatorio, recuerda,"
        "despiértame, avísame, alarma, temporizador, más tarde, luego voy, pronto, si, espero, ojalá, podría, puedo, estudiaré, leeré, haré, intentaré, toca, me toca, en vez de, en lugar de, faltan, falta, me faltan, me quedan,"
        "quedan, queda, examen en, dame, espera, empiezo, ejemplo, imagina, cuando, iba a, pensaba, repasaré, practicaré, tendré, terminaré, antes de que, pon, ponme, propongo, había planeado, planeé, programaré, dedicaré"
    ),
    in_="en, dentro de",
    left=(
        "restantes, por día, al día, cada día, todos los días, diario, diaria, diarias, diarios, a la semana, por semana, cada semana, semanal, semanales, por delante, pendientes, de retraso=1, de largo, que me faltan, por hacer, cada noche,"
        "más tarde=1, de adelanto=1, cada mañana, cada tarde, para el examen, al mes, libres, en promedio, de media, diariamente, de duración, de contenido, por noche"
    ),
    period="esta semana, este mes, la semana pasada, el mes pasado, en promedio, de media, este año",
    split="repartidas, repartidos, mitad y mitad, a medias, divididas",
    state="es, son, dura, duran, tarda, tardan, tiene, duró=1, era=1, tardó=1, cuesta, equivale, está, fue=1",
    not_="y no, no, nunca, jamás, ni, ningún, ninguna, sin haber, me salté, falté, salté, tampoco",
    denied="se cancelaron, se canceló, se fueron al traste, se fue al traste, quedaron en nada, quedó en nada, no pasó, no pasaron, se esfumaron, se esfumó, se cayeron, no cuentan, no cuenta, no pude, no hice, no estudié, no logré, no llegué",
    nothing="nada, ninguno, no, nop, cero, hoy no, nada de nada, no pude, no estudié, nada hoy, no estudie, sin tiempo",
    question=(
        "cuánto, cuánta, cuántas, cuántos, cómo, qué, cuándo, cuál, cuáles, por qué, dónde, quién, puedo, puedes, debo, debería, he, cuenta, cuentan, es, son, hay, vale, alcanza, basta, sirve, tengo, podrías, crees, conviene, me recomiendas, sabes"
    ),
    other=(
        "dormí, dormido, dormir, siesta, trabajé, trabajo, trabajando, reunión, reuniones, junta, juntas, gimnasio, gym, corrí, correr, caminé, caminar, caminata, cociné, cocinar, limpié, limpiar, almuerzo, comida, cena, desayuno,"
        "tráfico, dormida, quedé dormida, quedé dormido, tren, bus, autobús, metro, manejé, conduje, conducir, manejar, vuelo, viaje, viajé, jugué, jugar, jugando, videojuegos, netflix, tele, película, peli, serie, series, esperé, esperando, espera, retraso, apagón, compras, médico,"
        "dentista, cita, llamada, teléfono, yoga, piscina, nadé, fútbol, guitarra, piano, fiesta, enfermo, enferma, cumpleaños, ducha, lavadora, jardín, oficina, turno, bici, instagram, tiktok, descansé, cine, concierto, perro, mudanza, cola, hospital, entrené, entrenamiento, turno, paseo"
    ),
    aside="antes, después, durante, entre, antes de, después de, tras, antes del, después del, sin",
    with_="con, para, de, a, por",
    person=(
        "mi hijo, mi hija, mi hermano, mi hermana, mi esposa, mi esposo, mi mujer, mi marido, mi amigo, mi amiga, mi novio, mi novia, ella, ellos, mi colega, mi compañero, mi compañera, mi madre, mi padre, mi mamá, mi papá,"
        "mi jefe, los niños, mis hijos, mi profe, mi profesor, tú, mi primo, mi prima, alguien, la gente, mi equipo, mi vecino"
    ),
    third="recomienda, aconseja, dice, explica, habla, piensa, opina, sugiere, afirma, duerme, juega, propone, exige",
    job="para el cliente, para un cliente, para mi cliente, para clientes, para los clientes, para la empresa, para mi empresa, con el cliente, en el trabajo=1, en el curro=1, para el trabajo=1, para el curro=1, en la oficina=1",
    became="se convirtió en, se convirtieron en, acabó siendo, terminó siendo, terminaron siendo",
    verdict="lo perdí todo, no hice nada de eso, nada de eso pasó",
    me="yo, me, mi, nosotros, mis, conmigo",
    machine="build, modelo, descarga, servidor, ordenador, computadora, script, pipeline, pc, internet, wifi, luz, batería, actualización, job, despliegue, gpu, migración, compilación, entrenamiento, instalación",
    runs="corre, corrió, tardó, tarda, lleva, corriendo, entrenando, duró, se cayó, cayó, colgado, estuvo, fue, compiló, entrenó, ha, se fue, tomó",
    injection="ignora todas, ignora las, ignora tus, olvida tus, olvida todas, ignora todo",
    command="puedes anotar, puedes agregar, puedes registrar, anota por favor, puedes apuntar, podrías anotar",
    instead="no, mejor dicho, digo, perdón, corrección, en realidad, más bien, quise decir, quiero decir, espera, bueno no, ay no, miento, perdona",
    correct=(
        "no, mejor dicho, digo, perdón, perdona, corrección, corrige, corregir, en realidad, más bien, quise decir, eran, fueron, era, fue, cambia, cambiar, cámbialo, pon, ponle, error, me equivoqué, equivoqué, equivocado, en vez de, sino, ups, uy, debería, debía,"
        "son, más, menos, quita, quítale, agrega, añade, súmale, suma, resta, réstale, realmente, de hecho, me confundí, modifica, actualiza, está mal, libro equivocado, lo siento, ay"
    ),
    point="era, fue, fueron, eran, es, son, eso fue, eso era",
    undo=(
        "borra, bórralo, borralo, borrar, elimina, elimínalo, eliminalo, eliminar, deshacer, deshaz, deshazlo, quita, quítalo, quitalo, cancela, cancélalo, cancelar, anula, anúlalo, anular, olvídalo, olvida eso, olvida, por error, fue un error, sin querer,"
        "no cuenta, chat equivocado, quitar, remueve, descarta, me equivoqué de chat, undo"
    ),
    that=(
        "eso, esto, lo, la, el, último, última, lo último, registro, entrada, por favor, porfa, ese, esa, todo, mi, anterior, la última, el último, de, que, mensaje, log, sesión, puedes, fue, un, error, te, mandé, envié, los"
    ),
    yes="sí, si, claro, ok, vale, sip, simón, dale",
    filler=(
        "aproximadamente, casi, unos, más o menos, mas o menos, alrededor de, como, cerca de, apenas, por lo menos, al menos, a, al, con, en, el, la, los, las, lo, por, para, que, creo, creo que, pienso, quizás, tal vez, gracias, hola, buenas,"
        "pues, bueno, uf, ya, hoy, se, su, todo, solo, tipo, o así, o menos, o algo así, le, mucho, muy, bien, porfa, por favor, sobre, no está mal, nada mal, no más de, no menos de, no más, sin parar, sin descanso, sin pausa, sin distracciones, seguidos, seguidas, no solo,"
        "coach, este, esta, eh, oye, fin, por fin, entre, otra, otro, vez, poco más de, poco menos de, digamos, diría, capaz, corriditas, corridos, de un tirón, de"
    ),
)
