"""The names of weekdays and months, from CLDR: loading the locales themselves takes 33 MB and a tenth of a second."""

from collections.abc import Mapping

CALENDARS: Mapping[str, tuple[str, str]] = {
    "en": (
        "Monday, Mon | Tuesday, Tue | Wednesday, Wed | Thursday, Thu | Friday, Fri | Saturday, Sat | Sunday, Sun",
        "January, Jan | February, Feb | March, Mar | April, Apr | May | June, Jun | July, Jul | August, Aug | September, Sep | October, Oct | November, Nov | December, Dec",
    ),
    "de": (
        "Montag, Mo | Dienstag, Di | Mittwoch, Mi | Donnerstag, Do | Freitag, Fr | Samstag, Sa | Sonntag, So",
        "Januar, Jan | Februar, Feb | März, Mär | April, Apr | Mai | Juni, Jun | Juli, Jul | August, Aug | September, Sept, Sep | Oktober, Okt | November, Nov | Dezember, Dez",
    ),
    "fr": (
        "lundi, lun | mardi, mar | mercredi, mer | jeudi, jeu | vendredi, ven | samedi, sam | dimanche, dim",
        "janvier, janv | février, févr | mars | avril, avr | mai | juin | juillet, juil | août | septembre, sept | octobre, oct | novembre, nov | décembre, déc",
    ),
    "es": (
        "lunes, lun | martes, mar | miércoles, mié | jueves, jue | viernes, vie | sábado, sáb | domingo, dom",
        "enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago | septiembre, sept | octubre, oct | noviembre, nov | diciembre, dic",
    ),
    "ru": (
        "понедельник, пн | вторник, вт | среда, ср | четверг, чт | пятница, пт | суббота, сб | воскресенье, вс",
        "января, янв, январь | февраля, февр, февраль | марта, мар, март | апреля, апр, апрель | мая, май | июня, июн, июнь | июля, июл, июль | августа, авг, август | сентября, сент, сентябрь | октября, окт, октябрь | ноября, нояб, ноябрь | декабря, дек, декабрь",
    ),
    "pt": (
        "segunda-feira, seg | terça-feira, ter | quarta-feira, qua | quinta-feira, qui | sexta-feira, sex | sábado, sáb | domingo, dom",
        "janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago | setembro, set | outubro, out | novembro, nov | dezembro, dez",
    ),
    "it": (
        "lunedì, lun | martedì, mar | mercoledì, mer | giovedì, gio | venerdì, ven | sabato, sab | domenica, dom",
        "gennaio, gen | febbraio, feb | marzo, mar | aprile, apr | maggio, mag | giugno, giu | luglio, lug | agosto, ago | settembre, set | ottobre, ott | novembre, nov | dicembre, dic",
    ),
    "nl": (
        "maandag, ma | dinsdag, di | woensdag, wo | donderdag, do | vrijdag, vr | zaterdag, za | zondag",
        "januari, jan | februari, feb | maart, mrt | april, apr | mei | juni, jun | juli, jul | augustus, aug | september, sep | oktober, okt | november, nov | december, dec",
    ),
    "pl": (
        "poniedziałek, pon | wtorek, wt | środa, śr | czwartek, czw | piątek, pt | sobota, sob | niedziela, niedz",
        "stycznia, sty, styczeń | lutego, lut, luty | marca, mar, marzec | kwietnia, kwi, kwiecień | maja, maj | czerwca, cze, czerwiec | lipca, lip, lipiec | sierpnia, sie, sierpień | września, wrz, wrzesień | października, paź, październik | listopada, lis, listopad | grudnia, gru, grudzień",
    ),
    "tr": (
        "Pazartesi, Pzt | Salı, Sal | Çarşamba, Çar | Perşembe, Per | Cuma, Cum | Cumartesi, Cmt | Pazar, Paz",
        "Ocak, Oca | Şubat, Şub | Mart, Mar | Nisan, Nis | Mayıs, May | Haziran, Haz | Temmuz, Tem | Ağustos, Ağu | Eylül, Eyl | Ekim, Eki | Kasım, Kas | Aralık, Ara",
    ),
    "uk": (
        "понеділок, пн | вівторок, вт | середа, ср | четвер, чт | пʼятниця, пт | субота, сб | неділя, нд",
        "січня, січ, січень | лютого, лют, лютий | березня, бер, березень | квітня, квіт, квітень | травня, трав, травень | червня, черв, червень | липня, лип, липень | серпня, серп, серпень | вересня, вер, вересень | жовтня, жовт, жовтень | листопада, лист, листопад | грудня, груд, грудень",
    ),
    "ar": (
        "الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد",
        "يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر",
    ),
    "ja": (
        "月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日",
        "",
    ),
    "zh": (
        "星期一, 周一 | 星期二, 周二 | 星期三, 周三 | 星期四, 周四 | 星期五, 周五 | 星期六, 周六 | 星期日, 周日",
        "一月 | 二月 | 三月 | 四月 | 五月 | 六月 | 七月 | 八月 | 九月 | 十月 | 十一月 | 十二月",
    ),
    "ko": (
        "월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일",
        "",
    ),
    "hi": (
        "सोमवार, सोम | मंगलवार, मंगल | बुधवार, बुध | गुरुवार, गुरु | शुक्रवार, शुक्र | शनिवार, शनि | रविवार, रवि",
        "जनवरी, जन॰ | फ़रवरी, फ़र॰ | मार्च | अप्रैल | मई | जून | जुलाई, जुल॰ | अगस्त, अग॰ | सितंबर, सित॰ | अक्टूबर, अक्टू॰ | नवंबर, नव॰ | दिसंबर, दिस॰",
    ),
    "sv": (
        "måndag, mån | tisdag, tis | onsdag, ons | torsdag, tors | fredag, fre | lördag, lör | söndag, sön",
        "januari, jan | februari, feb | mars | april, apr | maj | juni | juli | augusti, aug | september, sep | oktober, okt | november, nov | december, dec",
    ),
    "cs": (
        "pondělí | úterý, út | středa, st | čtvrtek, čt | pátek, pá | sobota, so | neděle",
        "ledna, led, leden | února, úno, únor | března, bře, březen | dubna, dub, duben | května, kvě, květen | června, čvn, červen | července, čvc, červenec | srpna, srp, srpen | září, zář | října, říj, říjen | listopadu, lis, listopad | prosince, pro, prosinec",
    ),
    "id": (
        "Senin, Sen | Selasa, Sel | Rabu, Rab | Kamis, Kam | Jumat, Jum | Sabtu, Sab | Minggu",
        "Januari, Jan | Februari, Feb | Maret, Mar | April, Apr | Mei | Juni, Jun | Juli, Jul | Agustus, Agu | September, Sep | Oktober, Okt | November, Nov | Desember, Des",
    ),
    "vi": (
        "Thứ Hai, Th 2 | Thứ Ba, Th 3 | Thứ Tư, Th 4 | Thứ Năm, Th 5 | Thứ Sáu, Th 6 | Thứ Bảy, Th 7 | Chủ Nhật, CN",
        "tháng 1, thg 1, Tháng 1 | tháng 2, thg 2, Tháng 2 | tháng 3, thg 3, Tháng 3 | tháng 4, thg 4, Tháng 4 | tháng 5, thg 5, Tháng 5 | tháng 6, thg 6, Tháng 6 | tháng 7, thg 7, Tháng 7 | tháng 8, thg 8, Tháng 8 | tháng 9, thg 9, Tháng 9 | tháng 10, thg 10, Tháng 10 | tháng 11, thg 11, Tháng 11 | tháng 12, thg 12, Tháng 12",
    ),
    "he": (
        "יום שני, יום ב׳ | יום שלישי, יום ג׳ | יום רביעי, יום ד׳ | יום חמישי, יום ה׳ | יום שישי, יום ו׳ | יום שבת, שבת | יום ראשון, יום א׳",
        "ינואר, ינו׳ | פברואר, פבר׳ | מרץ | אפריל, אפר׳ | מאי | יוני | יולי | אוגוסט, אוג׳ | ספטמבר, ספט׳ | אוקטובר, אוק׳ | נובמבר, נוב׳ | דצמבר, דצמ׳",
    ),
    "fa": (
        "دوشنبه | سه‌شنبه | چهارشنبه | پنجشنبه | جمعه | شنبه | یکشنبه",
        "ژانویهٔ, ژانویه | فوریهٔ, فوریه | مارس | آوریل | مهٔ, مه | ژوئن | ژوئیهٔ, ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر",
    ),
    "el": (
        "Δευτέρα, Δευ | Τρίτη, Τρί | Τετάρτη, Τετ | Πέμπτη, Πέμ | Παρασκευή, Παρ | Σάββατο, Σάβ | Κυριακή, Κυρ",
        "Ιανουαρίου, Ιαν, Ιανουάριος | Φεβρουαρίου, Φεβ, Φεβρουάριος | Μαρτίου, Μαρ, Μάρτιος, Μάρ | Απριλίου, Απρ, Απρίλιος | Μαΐου, Μαΐ, Μάιος, Μάι | Ιουνίου, Ιουν, Ιούνιος, Ιούν | Ιουλίου, Ιουλ, Ιούλιος, Ιούλ | Αυγούστου, Αυγ, Αύγουστος, Αύγ | Σεπτεμβρίου, Σεπ, Σεπτέμβριος | Οκτωβρίου, Οκτ, Οκτώβριος | Νοεμβρίου, Νοε, Νοέμβριος, Νοέ | Δεκεμβρίου, Δεκ, Δεκέμβριος",
    ),
    "ro": (
        "luni, lun | marți, mar | miercuri, mie | joi | vineri, vin | sâmbătă, sâm | duminică, dum",
        "ianuarie, ian | februarie, feb | martie, mar | aprilie, apr | mai | iunie, iun | iulie, iul | august, aug | septembrie, sept | octombrie, oct | noiembrie, nov | decembrie, dec",
    ),
    "hu": (
        "hétfő | kedd | szerda, Sze | csütörtök, Cs | péntek | szombat, Szo | vasárnap",
        "január, jan | február, febr | március, márc | április, ápr | május, máj | június, jún | július, júl | augusztus, aug | szeptember, szept | október, okt | november, nov | december, dec",
    ),
    "fi": (
        "maanantaina, ma, maanantai | tiistaina, ti, tiistai | keskiviikkona, ke, keskiviikko | torstaina, to, torstai | perjantaina, pe, perjantai | lauantaina, la, lauantai | sunnuntai, su",
        "tammikuuta, tammi, tammikuu | helmikuuta, helmi, helmikuu | maaliskuuta, maalis, maaliskuu | huhtikuuta, huhti, huhtikuu | toukokuuta, touko, toukokuu | kesäkuuta, kesä, kesäkuu | heinäkuuta, heinä, heinäkuu | elokuuta, elo, elokuu | syyskuuta, syys, syyskuu | lokakuuta, loka, lokakuu | marraskuuta, marras, marraskuu | joulukuuta, joulu, joulukuu",
    ),
    "da": (
        "mandag, man | tirsdag, tirs | onsdag, ons | torsdag, tors | fredag, fre | lørdag, lør | søndag, søn",
        "januar, jan | februar, feb | marts, mar | april, apr | maj | juni, jun | juli, jul | august, aug | september, sep | oktober, okt | november, nov | december, dec",
    ),
    "nb": (
        "mandag, man | tirsdag, tir | onsdag, ons | torsdag, tor | fredag, fre | lørdag, lør | søndag, søn",
        "januar, jan | februar, feb | mars, mar | april, apr | mai | juni, jun | juli, jul | august, aug | september, sep | oktober, okt | november, nov | desember, des",
    ),
    "th": (
        "วันจันทร์, จ | วันอังคาร, อ | วันพุธ, พ | วันพฤหัสบดี, พฤ | วันศุกร์, ศ | วันเสาร์, ส | วันอาทิตย์, อา",
        "มกราคม, ม.ค | กุมภาพันธ์, ก.พ | มีนาคม, มี.ค | เมษายน, เม.ย | พฤษภาคม, พ.ค | มิถุนายน, มิ.ย | กรกฎาคม, ก.ค | สิงหาคม, ส.ค | กันยายน, ก.ย | ตุลาคม, ต.ค | พฤศจิกายน, พ.ย | ธันวาคม, ธ.ค",
    ),
}
"""By language: Monday to Sunday and January to December, full and short, with "|" between; a name may be missing."""
