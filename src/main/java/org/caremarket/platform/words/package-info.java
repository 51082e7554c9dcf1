/**
 * The words of texts that people write: how many they are ({@link org.caremarket.platform.words.WordCount}, the same as
 * {@code words.js} in the browser), which of them changed ({@link org.caremarket.platform.words.WordDiff}), and what two
 * people wrote at the same time in one text ({@link org.caremarket.platform.words.Merge}).
 */
package org.caremarket.platform.words;
