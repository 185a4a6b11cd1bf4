"""Portuguese."""

from core.quicklog.vocabulary import language

PORTUGUESE = language(
    "pt",
    numbers=(
        "0 zero|1 um uma|2 dois duas|3 três|4 quatro|5 cinco|6 seis|7 sete|8 oito|9 nove|10 dez|11 onze|12 doze|13 treze|"
        "14 catorze quatorze|15 quinze|16 dezesseis dezasseis|17 dezessete dezassete|18 dezoito|19 dezenove dezanove|20 vinte|30 trinta|"
        "40 quarenta|50 cinquenta|60 sessenta|70 setenta|80 oitenta|90 noventa|100 cem cento"
    ),
    couple="par de, um par de",
    fraction="meia=0.5, meio=0.5, um quarto de=0.25, quarto de=0.25, um quarto=0.25, três quartos de=0.75, três quartos=0.75, 3 quartos de=0.75, um terço de=0.3333",
    extra="e meia=0.5, e meio=0.5, e um quarto=0.25, e quarto=0.25, e três quartos=0.75, e pouco=0, e tanto=0, e uns quebrados=0, e pouquinho=0",
    hour="h, hs, hr, hrs, hora, horas, horinha, horinhas",
    minute="min, mins, minuto, minutos, minutinhos, minutinho, m",
    second="seg, segundo, segundos",
    measure="horinha=60, meia hora=30, meia horinha=30, quarto de hora=15",
    alone="hora=1, horinha",
    calendar="dia=1, dias=1, semana=7, semanas=7, mês, meses, ano, anos",
    vague=(
        "algumas, alguns, umas, uns, várias, vários, um pouco, um pouco de, um pouquinho, um tempo, um tempinho, um bom tempo, bastante, muito, muitas, muito tempo, o dia todo, a tarde toda, a tarde inteira, o dia inteiro, a noite toda, a manhã toda,"
        "horas e horas, pouco, poucas, boa parte da tarde, um bocado, um monte, o fim de semana todo"
    ),
    soft="boa, boas, bons, longa, longas, curtas, intensas, inteira, inteiras, cheias, cheia, bela, belas, focadas, seguidas, suadas, míseros, corridos, corridas, só",
    times="vezes, x",
    session="sessões, blocos, sessão, rodadas, bloco",
    percent="por cento",
    am="da manhã, da madrugada",
    pm="da tarde, da noite",
    oclock="em ponto",
    at="às, à, as, ao, lá pelas",
    from_="de, das, entre, desde, do, da, entre as",
    to="a, até, às, ao, até às, até as, as, e as",
    since="desde, desde as, desde às",
    now="agora, agorinha, já",
    noon="meio dia=720, meia noite=1440",
    day=(
        "hoje=0, hj=0, hoje de manhã=0, hoje à tarde=0, hoje à noite=0, hoje cedo=0, esta manhã=0, esta tarde=0, esta noite=0, ontem=-1, ontem de manhã=-1, ontem à tarde=-1, ontem de tarde=-1, anteontem=-2, antes de ontem=-2, antes de ontem à noite=-2,"
        "amanhã=1, amanhã de manhã=1, amanhã à noite=1, depois de amanhã=2, semana que vem=7, a semana que vem=7, próxima semana=7, a próxima semana=7, mês que vem=30"
    ),
    night="ontem à noite, ontem de noite, noite passada, na noite passada, ontem a noite, essa noite passada",
    daypart=(
        "de manhã, à tarde, à noite, de noite, de tarde, na hora do almoço, no almoço, antes de dormir, antes do trabalho, depois do trabalho, de madrugada, cedo, depois do jantar, depois do almoço, pela manhã, na parte da manhã, a noite, a tarde, manhã, tarde, noite, antes do jantar"
    ),
    weekday="segunda=0, terça=1, quarta=2, quinta=3, sexta=4, segunda feira=0, terça feira=1, quarta feira=2, quinta feira=3, sexta feira=4",
    ago="há, faz, atrás",
    last="passado, passada, último, última",
    next="próximo, próxima, que vem, seguinte",
    dated="dia=1, no dia=1, em=0",
    did=(
        "estudei, estudado, estudando, li, lido, lendo, pratiquei, praticado, programei, programado, codei, resolvi, resolvido, revisei, revisado, revi, aprendi, assisti, vi, assistindo, trabalhei no, trabalhei na, trabalhei em, reli, estudamos,"
        "avancei, treinei código, praticando, programando, revisando, codando, mexi no, mexi na"
    ),
    study=(
        "estudo, estudar, estudos, ler, leitura, leio, praticar, prática, programar, programação, livro, curso, capítulo, aula, aulas, lição, exercício, exercícios, projeto, projecto, revisão, revisar, tutorial, vídeo, vídeos, anotações, anota, registra, regista, adiciona, notas, sessão, código"
    ),
    done=(
        "fiz, feito, feitas, feitos, terminei, acabei, completei, concluí, foi, foram, fui, passei, dediquei, gastei, só, apenas, consegui, fiquei, deu, já, tive, rolou, botei, coloquei, mandei, comecei, continuei, levei, no total, no fim, rendeu, investi, estava, estive, fazendo, ralei, aguentei, avancei, tirei"
    ),
    solved="resolvi, fiz, terminei, resolvidos, resolvidas, matei, feitos, feitas",
    place=(
        "capítulo, capítulos, cap, caps, cap., página, páginas, pág, págs, pág., aula, aulas, lição, lições, seção, seções, secção, semana, parte, vídeo, vídeos, episódio, módulo, exercício, passo, nível, número, unidade, versão, slides, tópico, palavras, cartões, pessoas, cafés"
    ),
    problem="problema, problemas, exercício, exercícios, questões, questão, desafios, problemas resolvidos, probleminhas",
    level="fácil, fáceis, médio, médios, média, médias, difícil, difíceis, easy, easys",
    and_="e, depois, além disso, também, mais, e depois, e mais, em seguida",
    of="de, do, da, dos, das, dum, duma, de uma",
    but="mas, porém, porque, pois, embora, então, enquanto, só que, aí",
    minus="menos, tirando, descontando",
    break_="pausa, pausas, intervalo, intervalos, descanso, pausinha, interrupção",
    except_="sem contar, fora, sem",
    total="total, no total, ao todo, tudo junto, soma, ao total, em total",
    rest="resto, o resto, o restante",
    each="cada, cada um, cada uma, para cada",
    more="mais, extras, a mais, adiciona, acrescenta, soma, bota mais",
    less="menos, a menos, tira, desconta, subtrai",
    planned="planejadas, planeadas, previstas, planejados, previsto, planejado, previstos, planeado",
    intent=(
        "quer que eu, que eu faça, devia ter, deveria ter, podia ter, poderia ter, teria, tinha que ter, na lista, na minha lista, na agenda, cronômetro ligado=1, cronômetro iniciado=1, timer ligado=1, lá vou eu=1, não perturbe=1, vou, vamos, vai, quero, queria, pretendo, planejo, planeio, plano, planejei, planejava, tenho que, tenho de, preciso, devo, deveria, devia, tinha que, meta, objetivo, lembra, lembre, me lembra, me lembre, lembrete, acorda, me acorda, alarme, despertador, timer, temporizador,"
        "mais tarde, logo mais, em breve, se, espero, poderia, posso, estudarei, lerei, farei, tentarei, em vez de, ao invés de, falta, faltam, me faltam, resta, restam, prova em, exame em, me dá, espera, começo, exemplo, imagina, quando, ia, pensava, bora, gostaria, tomara, antes que, põe, combinado, prometo, pretendia"
    ),
    in_="em, daqui a, dentro de, daqui",
    left=(
        "restantes, por dia, ao dia, todo dia, todos os dias, diário, diárias, diários, diariamente, por semana, toda semana, semanal, semanais, pela frente, de atraso=1, de duração, por fazer, toda noite, todas as noites, por noite, mais tarde=1, antes da prova, para a prova, por mês, livres, para estudar, por estudar, em média, pra terminar, para terminar, de vídeo"
    ),
    period="esta semana, essa semana, este mês, esse mês, semana passada, a semana passada, mês passado, em média, na semana, este ano",
    split="divididas, divididos, meio a meio, igualmente, metade metade",
    state="são, dura, duram, leva, levam, tem, durou=1, demora, demorou=1, custa, equivale, está, foi=1, era=1",
    not_="e não, e nao, não, nao, n, nunca, nem, nenhum, nenhuma, pulei, faltei, perdi, sem ter, tampouco",
    denied="foram canceladas, foi cancelada, foi cancelado, foram cancelados, foram por água abaixo, foi por água abaixo, não aconteceu, não aconteceram, furou, furaram, não contam, não conta, não rolou, não deu, não consegui, não estudei, não fiz, nao rolou, nao deu, nao consegui",
    nothing="nada, nenhum, não, nao, zero, hoje não, nadinha, não deu, nao deu, não rolou, não estudei, não consegui, n deu, nem deu, nem estudei, sem tempo",
    question=(
        "quanto, quanta, quantas, quantos, como, o que, oq, quando, qual, quais, por que, porque será, onde, quem, posso, pode, devo, deveria, conta, contam, são, tem como, vale, será que, dá pra, dá para, você pode, vc pode, tem, sabe, podes, chega, basta"
    ),
    other=(
        "dormi, dormir, dormido, sono, soneca, cochilo, trabalhei, trabalho, trabalhando, trampo, reunião, reuniões, academia, ginásio, treino, treinei, corri, correr, corrida, caminhei, caminhada, cozinhei, cozinhar, limpei, limpeza, faxina, almoço, jantar, café da manhã, trânsito, trem, comboio,"
        "ônibus, autocarro, metrô, metro, dirigi, conduzi, dirigir, voo, viagem, viajei, joguei, jogar, jogo, jogando, videogame, netflix, tv, televisão, filme, série, séries, esperei, esperando, espera, atraso, apagão, compras, médico, dentista, consulta, ligação, telefone, yoga, ioga, natação, nadei, futebol, violão, guitarra, piano, festa,"
        "doente, aniversário, banho, roupa, jardim, escritório, turno, plantão, bicicleta, bike, instagram, tiktok, descansei, cinema, show, cachorro, mudança, fila, hospital, pedalei, luz, acordei, louça, barzinho"
    ),
    aside="antes, depois, durante, entre, antes de, depois de, antes do, depois do, após, apesar, em, sem",
    with_="com, para, pra, de, por",
    person=(
        "meu filho, minha filha, meu irmão, minha irmã, minha esposa, meu marido, minha mulher, meu amigo, minha amiga, meu namorado, minha namorada, ele, ela, eles, elas, meu colega, minha colega, minha mãe, meu pai, meu chefe, as crianças, meu professor, meus filhos, você, vc, meu primo, minha prima, alguém, a galera, as pessoas"
    ),
    third="recomenda, aconselha, diz, explica, fala, acha, sugere, afirma, dorme, joga, propõe, exige",
    job="para o cliente, pro cliente, para um cliente, pra um cliente, para clientes, pros clientes, para a empresa, pra empresa, no trabalho=1, pro trabalho=1, para o trabalho=1, no trampo=1, no escritório=1",
    became="virou, viraram, acabou sendo, acabaram sendo, se transformou em, transformou se em",
    verdict="desperdicei tudo, não fiz nada disso, nada disso aconteceu",
    me="eu, me, mim, nós, meu, minha, meus, minhas, comigo, a gente",
    machine="build, modelo, download, servidor, computador, script, pipeline, pc, internet, wifi, luz, bateria, atualização, job, deploy, gpu, migração, compilação, treinamento, instalação, notebook",
    runs="rodando, rodou, roda, demorou, demora, levou, leva, treinando, treinou, durou, caiu, travado, travou, ficou, está, foi, compilou, baixou, acabou",
    injection="ignore todas, ignore as, ignore suas, esqueça suas, esqueça todas, ignora todas, ignora as, esquece as",
    command="pode anotar, pode adicionar, pode registrar, anota por favor, você pode registrar, podes anotar",
    instead="não, melhor, digo, quer dizer, desculpa, correção, na verdade, aliás, ou melhor, quis dizer, espera, minto, opa, nao",
    correct=(
        "não, nao, n, digo, quer dizer, desculpa, desculpe, correção, corrige, corrigir, na verdade, aliás, ou melhor, quis dizer, eram, foram, era, foi, muda, mudar, altera, troca, coloca, põe, bota, erro, errei, errado, em vez de, sim, ops, opa, deveria, devia, são, mais, menos, tira, adiciona, acrescenta, me enganei,"
        "enganei, confundi, atualiza, livro errado, é pra ser, realmente, conserta, mudei"
    ),
    point="era, foi, foram, eram, isso foi, isso era",
    undo=(
        "apaga, apague, apagar, remove, remova, remover, deleta, delete, deletar, exclui, excluir, exclua, desfaz, desfazer, desfaça, cancela, cancele, cancelar, tira, tire, anula, anular, esquece, esqueça, por engano, foi engano, sem querer, não conta, chat errado, grupo errado, elimina, desconsidera, desconsidere, ignora isso, undo"
    ),
    that=(
        "isso, isto, o, a, último, última, registro, registo, entrada, por favor, pf, pfv, esse, essa, este, esta, tudo, meu, minha, anterior, de, que, mandei, enviei, mensagem, log, sessão, pode, foi, um, do, da, aí, aquilo, eu, os"
    ),
    yes="sim, claro, ok, beleza, blz, s, uhum, isso",
    filler=(
        "aproximadamente, quase, uns, umas, mais ou menos, cerca de, por volta de, tipo, pelo menos, no mínimo, a, o, as, os, ao, à, com, no, na, nos, nas, em, por, para, pra, pro, que, acho, acho que, acredito, talvez, obrigado, obrigada, valeu, oi, olá, então, bom, ufa, já, hoje, se, tudo, todo, ou menos, ou algo assim, ou quase, ou por aí, "
        "lá, muito, bem, pf, pfv, sobre, nada mal, não mais, não mais que, não menos, sem parar, sem pausa, sem distrações, seguidos, não só, kkk, kkkk, rs, rsrs, tá, né, aí, pelo, pela, um pouco mais de, pouco mais de, pouco menos de, finalmente, coach, outra, outro, dia, mano, gente, até, conta, digamos, eu diria, num, numa, direto, uma, um"
    ),
)
