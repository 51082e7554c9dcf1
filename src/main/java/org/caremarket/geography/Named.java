package org.caremarket.geography;

import java.util.List;

/** Which area somebody means by a name or a code. */
public sealed interface Named {

    /** One area and no other. */
    record Found(Authority authority) implements Named {}

    /**
     * More than one, for example "Dorset" when the day is not known.
     *
     * @param authorities those that may be meant, by first day
     */
    record Ambiguous(List<Authority> authorities) implements Named {

        public Ambiguous {
            authorities = List.copyOf(authorities);
        }
    }

    /**
     * None.
     *
     * @param atOtherTimes areas that had or will have this name, but not on the day asked for; usually none
     */
    record Unknown(List<Authority> atOtherTimes) implements Named {

        public Unknown {
            atOtherTimes = List.copyOf(atOtherTimes);
        }
    }
}
