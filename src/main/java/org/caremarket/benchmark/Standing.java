package org.caremarket.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caremarket.benchmark.statistics.Comparison;
import org.caremarket.benchmark.statistics.Difference;
import org.caremarket.benchmark.statistics.Estimate;
import org.caremarket.benchmark.statistics.Rank;

/**
 * One council in a comparison. Numbers are unrounded and in the indicator's unit.
 *
 * @param own whether it is the council that looks
 * @param figure what is known of it for the period; empty when nothing is
 * @param others other sources for the same, which may say something else
 * @param otherTime its newest figure of another period, when there is none of this one
 * @param estimate its value, with intervals where there can be any; empty when it cannot be compared at all
 * @param rank its place among those that are compared; empty for counts, which follow the size of a council
 * @param rest the value of the rest of the group taken as one, without this council
 * @param beside its interval beside the rest of the group
 * @param judgement what that means; empty when it is not compared
 * @param fromMedian how far it is from the group's median, for money
 * @param reason why it is not compared, or not called better or worse
 */
public record Standing(
        Group.Member member,
        boolean own,
        Optional<Shared> figure,
        List<Shared> others,
        Optional<Shared> otherTime,
        Optional<Estimate> estimate,
        Optional<Rank> rank,
        OptionalDouble rest,
        Optional<Comparison> beside,
        Optional<Judgement> judgement,
        Optional<Difference> fromMedian,
        Optional<NotCompared> reason) {

    public Standing {
        others = List.copyOf(others);
    }

    /** Whether it has a figure for this period, whether or not that can be compared. */
    public boolean reported() {
        return figure.filter(Shared::stated).isPresent();
    }

    /** Whether the difference is plain at 99.8% too, and not only at 95%. */
    public boolean plainly() {
        return beside.filter(both -> both.at998() == both.at95()).isPresent();
    }
}
