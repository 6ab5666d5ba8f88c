package nl.maatstaf.bench.pages.plain;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** The same fifty rows, written by hand. */
@WebServlet("/servlet")
public class PlainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter page = response.getWriter();
        page.write("<!DOCTYPE html><html lang=\"nl\"><head><title>Plain</title></head><body><table>");
        for (PlainRow row : new PlainPage().getRows()) {
            write(row, page);
        }
        page.write("</table></body></html>");
    }

    private static void write(PlainRow row, PrintWriter page) {
        page.write("<tr><td>" + row.number() + "</td><td>" + row.title() + "</td><td>" + row.organisation()
                + "</td><td>" + row.stage() + "</td><td>" + row.status() + "</td><td>" + row.officer() + "</td><td>"
                + row.dueOn() + "</td></tr>");
    }
}
