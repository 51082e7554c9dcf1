/**
 * Reads files that people write by hand, in YAML and CSV, and says in plain words what is wrong with them: every
 * problem at once, each with its file and line. No file is trusted: sizes are limited and no object is ever made from
 * what a YAML file names. Also reads tables that people upload ({@link org.caremarket.platform.file.SheetReader}), and
 * writes such as they download ({@link org.caremarket.platform.file.SheetWriter}), with numbers, days, source and licence
 * where they are published figures ({@link org.caremarket.platform.file.DataTable}).
 */
package org.caremarket.platform.file;
