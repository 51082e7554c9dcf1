/** One wrong house: each class here breaks a rule of {@code HouseRules}, to show that the rule notices. */
package org.caremarket.architecture.broken;
