using System.Collections.Immutable;
using GradCheck.Students;
using GradCheck.Submissions;

namespace GradCheck.Isolation.Wire;

/// <summary>What the compiler made of a submission.</summary>
/// <param name="Assembly">The image; empty where there are errors.</param>
/// <param name="Symbols">The portable PDB; empty where there are errors.</param>
/// <param name="Classes">The classes that implement an exercise's interface, as far as they could be read.</param>
internal sealed record CompileReply(
    ImmutableArray<SourceError> Errors,
    byte[] Assembly,
    byte[] Symbols,
    ImmutableArray<StudentClass> Classes
)
{
    /// <summary>How long the parent waited for it. Not sent.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>Whether there is none because of what a busy machine may have brought about. Not sent.</summary>
    public bool IsDoubtful { get; init; }

    public byte[] ToFrame() =>
        new PayloadWriter()
            .List(Errors, (w, e) => w.String(e.File).Int32(e.Line).Int32(e.Column).String(e.Id).String(e.Message))
            .Bytes(Assembly)
            .Bytes(Symbols)
            .List(Classes, (w, c) => Write(w, c))
            .ToFrame();

    /// <exception cref="WireException">The payload is no reply.</exception>
    public static CompileReply FromPayload(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var reply = new CompileReply(
            reader.List(r => new SourceError(r.String(), r.Int32(), r.Int32(), r.String(), r.String())),
            reader.Bytes(),
            reader.Bytes(),
            reader.List(ReadClass)
        );
        reader.End();
        return reply;
    }

    private static void Write(PayloadWriter writer, StudentClass student) =>
        writer
            .String(student.Interface)
            .String(student.Name)
            .String(student.Location!.File)
            .Int32(student.Location.Line)
            .OptionalString(student.Obstacle)
            .List(student.Methods, (w, m) => w.String(m.Name).String(m.Location.File).Int32(m.Location.Line));

    private static StudentClass ReadClass(PayloadReader reader) =>
        new(
            reader.String(),
            reader.String(),
            new SourceLocation(reader.String(), reader.Int32()),
            reader.OptionalString(),
            reader.List(r => new StudentMethod(r.String(), new SourceLocation(r.String(), r.Int32())))
        );
}
