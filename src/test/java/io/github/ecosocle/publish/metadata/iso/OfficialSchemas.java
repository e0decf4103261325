package io.github.ecosocle.publish.metadata.iso;

import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas of ISO 19139, read from the libraries that hold them, never from the network. */
final class OfficialSchemas {
    private static final String OGC = "http://schemas.opengis.net/";
    private static final String W3C = "http://www.w3.org/";

    private OfficialSchemas() {}

    static Schema iso19139() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> found(systemId, base));
        StreamSource[] sources = {source("iso/19139/20070417/gmd/gmd.xsd"), source("iso/19139/20070417/gmx/gmx.xsd")};
        return factory.newSchema(sources);
    }

    private static StreamSource source(String path) {
        return new StreamSource(open(OGC + path), OGC + path);
    }

    private static LSInput found(String systemId, @Nullable String base) {
        String address =
                base == null ? systemId : URI.create(base).resolve(systemId).toString();
        return new Found(address, open(address));
    }

    private static InputStream open(String address) {
        String path = address.startsWith(OGC)
                ? "/ogc/" + address.substring(OGC.length())
                : "/w3c/" + address.substring(W3C.length());
        return Objects.requireNonNull(OfficialSchemas.class.getResourceAsStream(path), path);
    }

    /** A schema under the address it is known by. */
    private record Found(String systemId, InputStream bytes) implements LSInput {
        @Override
        public @Nullable Reader getCharacterStream() {
            return null;
        }

        @Override
        public void setCharacterStream(Reader reader) {}

        @Override
        public InputStream getByteStream() {
            return bytes;
        }

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public @Nullable String getStringData() {
            return null;
        }

        @Override
        public void setStringData(String data) {}

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public void setSystemId(String id) {}

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public void setPublicId(String id) {}

        @Override
        public @Nullable String getBaseURI() {
            return systemId;
        }

        @Override
        public void setBaseURI(String uri) {}

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
