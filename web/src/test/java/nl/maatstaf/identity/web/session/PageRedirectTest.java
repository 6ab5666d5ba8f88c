package nl.maatstaf.identity.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PageRedirectTest {

    @Test
    void a_script_reads_the_address_with_all_its_parameters() throws Exception {
        String address = "/identity/login.xhtml?unsaved=true&wanted=%2Fportfolio%2Findex.xhtml";

        Element answer = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(PageRedirect.partial(address))))
                .getDocumentElement();

        assertThat(((Element) answer.getFirstChild()).getAttribute("url")).isEqualTo(address);
    }
}
