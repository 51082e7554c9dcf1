package org.caremarket.platform.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what the maker of PDFs says about its work into the service's log, where it is shown only when asked for. */
final class PdfLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfLog.class);

    static void use() {
        XRLog.setLoggerImpl(new PdfLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.debug("{}: {}", where, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        LOG.debug("{}: {}", where, message, thrown);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The service's log has levels of its own.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
