"""French."""

from core.quicklog.vocabulary import language

FRENCH = language(
    "fr",
    numbers=(
        "0 zéro|1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze|13 treize|14 quatorze|"
        "15 quinze|16 seize|17 dix_sept|18 dix_huit|19 dix_neuf|20 vingt|30 trente|40 quarante|50 cinquante|60 soixante|"
        "70 septante|80 quatre_vingt quatre_vingts huitante octante|90 nonante|100 cent"
    ),
    couple="une paire, deux petites",
    fraction=(
        "demi=0.5, demie=0.5, une demi=0.5, une demie=0.5, un quart=0.25, quart=0.25, trois quarts=0.75, trois quart=0.75, un tiers=0.3333,"
        "une petite demi=0.5, une bonne demi=0.5, un bon quart=0.25, un petit quart=0.25"
    ),
    extra="et demie=0.5, et demi=0.5, et quart=0.25, et un quart=0.25, et trois quarts=0.75, trois quarts=0.75, moins le quart=-0.25, moins quart=-0.25",
    hour="h, heure, heures, hr, hrs, plombe, plombes",
    minute="min, mn, minute, minutes, m",
    second="sec, seconde, secondes",
    measure="demi heure=30, demie heure=30, quart d'heure=15, trois quarts d'heure=45",
    alone="petite heure, heure=1",
    calendar="jour=1, jours=1, j=1, semaine=7, semaines=7, mois, an, ans, année, années",
    vague=(
        "quelques, plusieurs, un peu, un peu de, pas mal, longtemps, un moment, un certain temps, toute la journée, toute l'après midi,"
        "toute la soirée, toute la matinée, des heures, beaucoup, un bon moment, une partie de, la journée, tout l'après midi, tout le week end, pas beaucoup"
    ),
    soft="bonne, bonnes, petite, petites, grosse, grosses, pleine, pleines, petit, bon, longue, longues, grande, grandes, solides, intenses",
    times="fois, x",
    session="sessions, séances, blocs, séance, session, tranches, créneaux",
    percent="pour cent",
    am="du matin, ce matin",
    pm="du soir, de l'après midi, ce soir",
    oclock="heures pile, heure pile",
    at="à, vers, a",
    from_="de, entre, depuis",
    to="à, jusqu'à, jusqu'a, et, au, a",
    since="depuis, dès",
    now="maintenant, présent, là",
    noon="midi=720, minuit=1440",
    day=(
        "aujourd'hui=0, aujourdhui=0, ajd=0, auj=0, ce matin=0, ce soir=0, cet après midi=0, cet aprem=0, ce midi=0, hier=-1, hier matin=-1,"
        "hier après midi=-1, hier aprem=-1, avant hier=-2, avanthier=-2, avant hier soir=-2, demain=1, demain matin=1, demain soir=1, après demain=2,"
        "la semaine prochaine=7, le mois prochain=30, semaine prochaine=7, tantôt=0"
    ),
    night="hier soir, la nuit dernière, cette nuit, hier dans la nuit",
    daypart=(
        "le matin, le soir, l'après midi, la nuit, dans la soirée, dans la matinée, avant de dormir, avant de me coucher, après le travail,"
        "après le boulot, avant le travail, avant le boulot, à midi, pendant la pause, matin, soir, soirée, matinée, après midi, après manger, tard, tôt, après dîner, avant dodo"
    ),
    ago="il y a, y a, ya",
    last="dernier, dernière, passé, passée",
    next="prochain, prochaine, qui vient",
    ordinal="er, e, ème, eme",
    dated="le=1, du=1",
    did=(
        "étudié, lu, relu, appris, révisé, bossé, codé, programmé, pratiqué, résolu, regardé, visionné, travaillé sur, bûché, planché,"
        "potassé, avancé, terminé le chapitre, ai travaillé, relecture, lus, étudiais, lisais, révisais, j'ai travaillé, suivi"
    ),
    study=(
        "étudier, étude, lire, lecture, apprendre, réviser, révision, révisions, coder, code, livre, cours, chapitre, leçon, exercices, exercice, "
        "projet, tuto, tutoriel, vidéo, vidéos, notes, pratique, travail sur, bosser, fiches, note, ajoute, enregistre, inscris, session, étude de, boulot sur"
    ),
    done=(
        "fait, faits, passé, terminé, fini, ai, était, été, seulement, réussi, consacré, mis, avons, enchaîné, faite, déjà, finalement, tenu, j'ai, eu, que,"
        "investi, avancé, commencé, continué, attaqué, bouclé, en tout, travaillé, réalisé, fus, étais"
    ),
    solved="résolu, fait, réussi, terminé, résolus, faits",
    place=(
        "chapitre, chapitres, chap, ch, chap., page, pages, p, p., leçon, leçons, section, sections, semaine, partie, vidéo, vidéos, épisode, module, "
        "exercice, étape, niveau, numéro, n°, no, cours, unité, slides, diapos, mots, cartes, personnes, cafés, fiches"
    ),
    problem="problème, problèmes, exercice, exercices, exos, exo, questions, pb, pbs, défis",
    level="facile, faciles, moyen, moyens, moyenne, moyennes, difficile, difficiles, dur, durs, medium",
    and_="et, puis, ensuite, aussi, ainsi que, après ça, plus, enfin",
    of="de, d, du, des, sur les, sur",
    but="mais, donc, car, alors, parce que, pourtant, sauf, par contre, du coup, tandis que, pendant que",
    minus="moins, sans compter, en retirant",
    break_="pause, pauses, interruption, coupure",
    except_="sans compter, hors, sans",
    total="total, au total, en tout, en total, tout compris, somme",
    rest="reste, le reste, le restant",
    each="chacun, chacune, chaque",
    more="plus, supplémentaires, de plus, encore, en plus, davantage, ajoute",
    less="moins, en moins, de moins, enlève, retire",
    planned="prévues, prévu, prévus, prévue, planifiées, planifié",
    intent=(
        "au programme, au menu, j'aurais dû, aurais dû, aurait dû, aurait pu, j'aurais pu, aurais pu, aurais voulu, veut que je, que je fasse, sur ma liste, sur la liste, minuteur lancé=1, minuteur en route=1, chrono lancé=1, c'est parti=1, ne pas déranger=1, vais, va, allons, veux, voudrais, voulais, prévu, prévois, prévoyais, compte faire, dois, devrais, devais, faut, faudrait, faudra, objectif, but,"
        "rappelle, rappel, réveille, minuteur, chrono, plus tard, bientôt, si, espère, j'espère, pourrais, peux, projet de, planifie, plan, ferai, étudierai, lirai,"
        "m'y mets, m'y mettrai, réviserai, avant de, besoin, au lieu de, plutôt que, il me reste, me reste, il reste, reste encore, manque, échéance, examen dans,"
        "allez, essaierai, vise, aimerais, donne moi, attends, commence, exemple, imagine, imaginons, quand, dès que, imaginer, laisse moi, mets un, programme un, il me faut, me faut"
    ),
    in_="dans, d'ici, sous, dans environ",
    left=(
        "restantes, restants, par jour, chaque jour, tous les jours, par semaine, quotidien, quotidiennes, à faire, encore à faire, de retard=1, de long, prévues, avant l'examen,"
        "par soir, chaque soir, tous les soirs, tous les matins, par mois, de libre, le jour, la semaine, à venir, d'avance=1, plus tard=1, avant de, en moyenne, max, d'affilée prévues, de vidéo"
    ),
    period="cette semaine, ce mois, ce mois ci, la semaine dernière, le mois dernier, en moyenne, cette année",
    split="réparties, répartis, moitié moitié, partagées, équitablement",
    state="est, sont, dure, durent, prend, prennent, a duré=1, était=1, a pris=1, équivaut, dura=1, durait=1, ont duré=1",
    not_="et pas, et non, pas, n'ai pas, ne, n, jamais, aucun, aucune, ni, raté, sauté, séché, annulé, sans avoir, zappé",
    denied="tombées à l'eau, tombé à l'eau, tombée à l'eau, tombés à l'eau, ont sauté, a sauté, annulées, annulée, annulés, parti en fumée, parties en fumée, ne comptent pas, ne compte pas, pas fait, pas étudié, pas réussi, n'ai pas, pas pu, pas eu le temps",
    nothing="rien, nada, non, nan, zéro, aucun, pas aujourd'hui, rien du tout, pas étudié, que dalle, pas le temps, nul",
    question=(
        "combien, comment, quand, quoi, que, quel, quelle, quels, quelles, pourquoi, où, qui, est ce que, est ce qu, peux tu, puis je, dois je, ai je, c'est quoi, "
        "qu'est ce que, qu'est ce, as tu, tu peux, peut on, faut il, ça compte, suffit, est il, y a t il, peut tu, ça vaut, tu crois"
    ),
    other=(
        "dormi, dormir, sommeil, sieste, bossé au bureau, travail, boulot, réunion, réunions, sport, gym, muscu, couru, courir, course, marché, marche, cuisine, cuisiné, ménage,"
        "déjeuner, dîner, trajet, train, métro, bus, voiture, conduit, conduire, vol, avion, bouchons, embouteillages, joué, jouer, jeux, jeu, netflix, télé, film, série,"
        "attendu, attendre, attente, retard, panne, courses, médecin, dentiste, rendez vous, téléphone, appel, yoga, piscine, nagé, natation, foot, guitare, piano, fête,"
        "malade, anniversaire, douche, lessive, jardin, jardinage, bureau, vélo, insta, tiktok, scrollé, repos, reposé, ciné, concert, chien, déménagement, randonnée, coupure de courant, bouffe, entraînement"
    ),
    aside="avant, après, pendant, malgré, entre, durant, avant le, après le, après la, pendant le, pendant la, sans",
    with_="avec, pour, à, de, chez, par",
    person=(
        "mon fils, ma fille, mon frère, ma soeur, ma sœur, ma femme, mon mari, mon ami, mon amie, mon copain, ma copine, il, elle, ils, elles, mon collègue, ma collègue,"
        "ma mère, mon père, mon chef, les enfants, mon pote, mon prof, mon coloc, tu, mes enfants, on m'a, mon voisin, quelqu'un, les gens, mon équipe"
    ),
    third="recommande, conseille, dit, explique, parle, pense, estime, affirme, prétend, propose, suggère, préconise, dort, veut, exige",
    job="pour le client, pour un client, pour mon client, pour les clients, pour des clients, chez le client, pour la boîte, pour la boite, pour ma boîte, pour mon employeur, au boulot=1, au travail=1, pour le boulot=1, pour le travail=1, au bureau=1",
    became="s'est transformé en, se sont transformées en, s'est transformée en, devenu, devenue, devenues",
    verdict="tout gâché, rien fait au final, rien de fait",
    me="j, je, moi, me, m, nous, mon, ma, mes, on",
    machine="build, modèle, téléchargement, serveur, ordinateur, ordi, script, pipeline, pc, internet, wifi, électricité, batterie, mise à jour, job, déploiement, gpu, migration, entraînement",
    runs="tourne, tourné, duré, dure, prend, pris, a, planté, entraîné, coupé, mis, mouline, marche, est",
    injection="ignore toutes, ignore les, ignore tes, oublie tes, oublie toutes, ignorez",
    command="peux tu ajouter, peux tu noter, tu peux noter, tu peux ajouter, peux tu enregistrer, note s'il te plaît",
    instead="non, plutôt, enfin non, pardon, désolé, correction, en fait, je veux dire, je voulais dire, ah non, euh non, attends",
    correct=(
        "non, plutôt, pardon, désolé, désolée, oups, correction, corrige, en fait, c'était, c'etait, ct, il s'agissait, voulais dire, je voulais dire, faux, erreur, change, mets, modifie,"
        "pas, au lieu de, mauvais, mauvaise, trompé, trompée, remplace, ajoute, enlève, retire, rectification, en réalité, c'est, plus, moins, met, passe"
    ),
    point="c'était, c'etait, c'est, il s'agissait, ct",
    undo=(
        "annule, annuler, supprime, supprimer, efface, effacer, enlève, enlever, retire, retirer, oublie ça, oublie, laisse tomber, par erreur, c'était une erreur, erreur, défais, défaire, vire,"
        "ne compte pas, mauvaise conversation, undo, ignore ça, jette"
    ),
    that=(
        "ça, ca, cela, le, la, l, les, dernier, dernière, entrée, ce, cette, s'il te plaît, stp, svp, saisie, enregistrement, tout, mon, ma, log, précédent, précédente, moi, tu peux, peux tu,"
        "l'entrée, la dernière, le dernier, finalement, ce que je viens, de dire, viens, message, je, c'était, est, une, un, de, d, en, fait"
    ),
    yes="oui, ouais, ouep, ok, d'accord, bien sûr",
    filler=(
        "environ, à peu près, presque, quasi, à peine, plus ou moins, plus de, moins de, à, a, au, aux, sur, en, pour, avec, dans, la, le, les, l, ce, cette, ça, je crois, je pense, peut être,"
        "merci, salut, bonjour, coucou, svp, stp, allez, bon, ben, bah, ouf, enfin, encore, tout, juste, pendant, dessus, je dirais, dirais, grosso modo, ou presque, genre, disons, on va dire, au moins, minimum, par,"
        "pas mal, pas plus, pas moins, pas mauvais, pas de pause, sans pause, sans interruption, pas seulement, d'affilée, s, y, un, très, bien, super, voilà, coach, matin, total, tiens, hop, à fond, chez, me, suis, sauf erreur, même"
    ),
)
