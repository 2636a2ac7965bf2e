package samsvar.engine.answer.choice;

/**
 * How a part accounts for the words of the question, as far as that tells how sure an answer is; each 0-1. Why these, and what each
 * weighs, stands in docs/answers.md.
 *
 * @param evenly how well all words are held that the part's language can say: the mean of logarithms, so that one word held nowhere is
 *     not made good by another held well
 * @param headMissing how badly the first thing that the question names is held, which is mostly what is asked of another ("which colour
 *     …", "who is the treasurer of …"), where a page may tell the same kind of fact of something else: a price, a number, somebody
 * @param otherTime 1 where the question names a day, month or season that is neither in the part nor said of it
 * @param otherNumber 1 where it is asked how many and the number counts something else
 * @param words how many words are asked, from six on 1: many seldom agree by chance
 */
public record Account(double evenly, double headMissing, double otherTime, double otherNumber, double words) {
    /** Of a long question all of whose words are held. */
    public static final Account FULL = new Account(1, 0, 0, 0, 1);
}
