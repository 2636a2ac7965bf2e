package samsvar.engine.vocabulary;

import java.util.List;
import samsvar.config.language.LanguageTag;
import samsvar.engine.analysis.TermKind;

/** What writer and reader of the prepared vocabulary must agree on. */
final class VocabularyForm {
    /** "SV" and the version of the form. */
    static final int MAGIC = 0x53560001;
    /** Languages with labels, by their number in the prepared bytes. */
    static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.SV, LanguageTag.NB, LanguageTag.NN, LanguageTag.UK, LanguageTag.EN, LanguageTag.RU);

    /** Tables of each language, in this order. */
    static final List<TermKind> KINDS = List.of(TermKind.STEM, TermKind.FOLDED, TermKind.PARTS, TermKind.EXACT);
    /** Where the prepared vocabulary lies beside this class. */
    static final String RESOURCE = "vocabulary.bin";

    private VocabularyForm() {}
}
