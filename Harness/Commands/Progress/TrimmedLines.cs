using System.Text;

namespace GradCheck.Commands.Progress;

/// <summary>Passes text on without the blanks at the ends of lines, with which tables are filled up: a file of them is hard to compare.</summary>
internal sealed class TrimmedLines(TextWriter writer) : TextWriter
{
    private int held;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            held++;
            return;
        }
        if (value is not ('\r' or '\n'))
            writer.Write(new string(' ', held));
        held = 0;
        writer.Write(value);
    }

    public override void Write(string? value)
    {
        foreach (char c in value ?? "")
            Write(c);
    }

    public override void Flush() => writer.Flush();
}
