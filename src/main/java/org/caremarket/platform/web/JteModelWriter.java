package org.caremarket.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ByteBufferFactory;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes templates as UTF-8 bytes; their fixed parts are bytes already and are copied, not encoded again. */
@Singleton
@Produces(MediaType.TEXT_HTML)
class JteModelWriter implements MessageBodyWriter<JteModel> {

    private static final String HTML = "text/html; charset=utf-8";

    @Override
    public boolean isWriteable(Argument<JteModel> type, MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type.getType());
    }

    @Override
    public void writeTo(
            Argument<JteModel> type, MediaType mediaType, JteModel page, MutableHeaders headers, OutputStream stream) {
        try {
            render(page, headers).writeTo(stream);
        } catch (IOException broken) {
            throw new CodecException("The page could not be written", broken);
        }
    }

    @Override
    public ByteBuffer<?> writeTo(
            Argument<JteModel> type,
            MediaType mediaType,
            JteModel page,
            MutableHeaders headers,
            ByteBufferFactory<?, ?> buffers) {
        return buffers.wrap(render(page, headers).toByteArray());
    }

    private static Utf8ByteOutput render(JteModel page, MutableHeaders headers) {
        var output = new Utf8ByteOutput();
        page.render(output);
        headers.set(HttpHeaders.CONTENT_TYPE, HTML);
        return output;
    }
}
