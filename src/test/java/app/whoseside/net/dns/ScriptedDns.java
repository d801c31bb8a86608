package app.whoseside.net.dns;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** A name server on loopback, over UDP and TCP, that answers as a test says. A script that returns nothing stays silent. */
public final class ScriptedDns implements AutoCloseable {
    /** Turns a question into an answer, or null for silence. {@code tcp} tells how it came. */
    @FunctionalInterface
    public interface Script {
        @org.jspecify.annotations.Nullable Message answer(Message question, boolean tcp) throws IOException;
    }

    private final DatagramSocket udp;
    private final ServerSocket tcp;
    private final Script script;
    public final List<String> asked = new CopyOnWriteArrayList<>();

    public ScriptedDns(Script script) throws IOException {
        this.script = script;
        InetAddress loopback = InetAddress.getLoopbackAddress();
        this.tcp = new ServerSocket(0, 10, loopback);
        this.udp = new DatagramSocket(new InetSocketAddress(loopback, tcp.getLocalPort()));
        Thread.ofVirtual().start(this::overUdp);
        Thread.ofVirtual().start(this::overTcp);
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) udp.getLocalSocketAddress();
    }

    /** An answer with these records, written as in a zone file: type and data, or name, type and data for another owner. */
    public static Message records(Message question, String... lines) throws IOException {
        Message answer = empty(question, Rcode.NOERROR);
        for (String line : lines) {
            String[] words = line.split(" ");
            Name owner = words.length == 3 ? Name.fromString(words[0], Name.root) : question.getQuestion().getName();
            int type = org.xbill.DNS.Type.value(words[words.length - 2]);
            if (type == question.getQuestion().getType() || type == org.xbill.DNS.Type.CNAME) {
                answer.addRecord(Record.fromString(owner, type, DClass.IN, 60, words[words.length - 1], Name.root), Section.ANSWER);
            }
        }
        return answer;
    }

    public static Message empty(Message question, int code) {
        Message answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setRcode(code);
        answer.addRecord(question.getQuestion(), Section.QUESTION);
        return answer;
    }


    private void overUdp() {
        byte[] buffer = new byte[4096];
        while (!udp.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                udp.receive(packet);
                Message question = new Message(java.util.Arrays.copyOf(packet.getData(), packet.getLength()));
                asked.add("udp " + question.getQuestion().getName());
                Message answer = script.answer(question, false);
                if (answer != null) {
                    byte[] bytes = answer.toWire();
                    udp.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                continue;
            }
        }
    }

    private void overTcp() {
        while (!tcp.isClosed()) {
            try (Socket socket = tcp.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                Message question = new Message(in.readNBytes(in.readUnsignedShort()));
                asked.add("tcp " + question.getQuestion().getName());
                Message answer = script.answer(question, true);
                if (answer != null) {
                    byte[] bytes = answer.toWire();
                    DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                    out.writeShort(bytes.length);
                    out.write(bytes);
                    out.flush();
                    // The client keeps the connection for the second question; it opens a new one when this is gone.
                }
            } catch (IOException e) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        udp.close();
        tcp.close();
    }
}
