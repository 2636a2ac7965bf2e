package samsvar.crawler.bench;

import java.util.List;
import java.util.Random;

/** Sentences that look like an authority's in one of five languages, out of a few thousand distinct words. Immutable. */
enum BenchText {
    SV(
            "sv",
            "bygg skol vård miljö trafik avfalls bostads närings kultur fritids vatten energi social förskole räddnings"
                    + " stads mark hyres arbets skatte livsmedels djur hamn snö park biblioteks simhalls livs hjälpmedels"
                    + " omsorgs brand tillstånds hälso jakt fiske jordbruks väg buller tomt kart",
            "ansökan avgiften beslutet nämnden tillståndet anmälan planen tjänsten stödet kontoret ärendet bidraget"
                    + " blanketten handläggaren kontrollen taxan reglerna föreningen lokalen tillsynen upphandlingen"
                    + " utredningen registret kartan området",
            "ska kan får måste brukar behöver skickas lämnas prövas gäller betalas publiceras hämtas ändras meddelas",
            "och för med till hos om när enligt senast efter inom från under som inte också du vi den"),
    NB(
            "nb",
            "bygge skole helse miljø trafikk avfalls bolig nærings kultur fritids vann energi sosial barnehage brann"
                    + " by eiendoms leie arbeids skatte mattilsyns dyre havne snø park biblioteks svømmehall livs hjelpemiddel"
                    + " omsorgs reguleringse tillatelses jakt fiske jordbruks vei støy tomte kart",
            "søknaden avgiften vedtaket nemnda tillatelsen meldingen planen tjenesten støtten kontoret saken tilskuddet"
                    + " skjemaet saksbehandleren kontrollen satsen reglene foreningen lokalet tilsynet anskaffelsen"
                    + " utredningen registeret kartet området",
            "skal kan får må pleier trenger sendes leveres behandles gjelder betales publiseres hentes endres meldes",
            "og for med til hos om når etter senest innen fra under som ikke også du vi den det hvis eller"),
    NN(
            "nn",
            "bygge skule helse miljø trafikk avfalls bustad nærings kultur fritids vass energi sosial barnehage brann"
                    + " by eigedoms leige arbeids skatte mattilsyns dyre hamne snø park biblioteks symjehall livs hjelpemiddel"
                    + " omsorgs regulerings løyve jakt fiske jordbruks veg støy tomte kart",
            "søknaden avgifta vedtaket nemnda løyvet meldinga planen tenesta stønaden kontoret saka tilskotet"
                    + " skjemaet sakshandsamaren kontrollen satsen reglane foreininga lokalet tilsynet innkjøpet"
                    + " utgreiinga registeret kartet området",
            "skal kan får må plar treng vert sende handsama gjeld betalast publisert henta endra meldt",
            "og for med til hjå om når etter seinast innan frå under som ikkje også du vi den det dersom eller ein"),
    UK(
            "uk",
            "житлово освітньо медико еколого транспортно соціально культурно енерго водо земельно податково торгово"
                    + " архівно лісо аграрно рятувально інженерно містобудівно інформаційно фінансово кадрово правово",
            "заява рішення дозвіл послуга допомога комісія довідка реєстр програма установа перевірка звернення"
                    + " громада будівля вулиця договір субсидія пільга відділ управління документ строк порядок план",
            "надається подається розглядається триває діє сплачується публікується видається змінюється перевіряється",
            "та для з до у про коли згідно після від під що не також ви ми якщо або цей на за"),
    EN(
            "en",
            "building school health environment traffic waste housing business culture leisure water energy social"
                    + " nursery fire city land rent work tax food animal harbour snow park library pool aid care planning",
            "application fee decision committee permit notification plan service support office case grant form officer"
                    + " inspection rate rule association hall supervision purchase inquiry register map district",
            "shall can may must should needs is sent is paid is valid is published is changed is reported",
            "and for with to at about when according after within from under which not also you we the this if or");

    private final String tag;
    private final List<String> firsts;
    private final List<String> lasts;
    private final List<String> verbs;
    private final List<String> small;

    BenchText(String tag, String firsts, String lasts, String verbs, String small) {
        this.tag = tag;
        this.firsts = List.of(firsts.split(" "));
        this.lasts = List.of(lasts.split(" "));
        this.verbs = List.of(verbs.split(" "));
        this.small = List.of(small.split(" "));
    }

    String tag() {
        return tag;
    }

    /** A heading or a link's text of two or three words. */
    String heading(Random random) {
        String text = noun(random) + " " + pick(small, random) + " " + noun(random);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** So many sentences of 8 to 16 words. */
    String sentences(int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(sentence(random));
        }
        return text.toString();
    }

    private String sentence(Random random) {
        StringBuilder sentence = new StringBuilder(noun(random));
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        sentence.append(' ').append(pick(verbs, random));
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            sentence.append(' ').append(pick(small, random)).append(' ').append(pick(small, random));
            sentence.append(' ').append(noun(random));
        }
        return sentence.append('.').toString();
    }

    private String noun(Random random) {
        String joint = this == EN ? " " : "";
        return pick(firsts, random) + joint + pick(lasts, random);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
