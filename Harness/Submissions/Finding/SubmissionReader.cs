using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GradCheck.Submissions.Files;

namespace GradCheck.Submissions.Finding;

/// <summary>Reads a submission's source within limits; whatever is wrong with a file becomes an error in its name.</summary>
internal sealed class SubmissionReader
{
    private const int MostFiles = 200;
    private const long MostBytes = 4 << 20;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<SourceFile> files = [];
    private readonly List<SourceError> errors = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private SubmissionReader() { }

    public static SubmissionSource Read(Submission submission)
    {
        var reader = new SubmissionReader();
        reader.ReadAll(SourceCollector.Collect(submission.Content));
        return new SubmissionSource([.. reader.files], [.. reader.errors], Convert.ToHexStringLower(reader.hash.GetHashAndReset()));
    }

    private void ReadAll(CollectedSources collected)
    {
        foreach (var error in collected.Errors)
        {
            Hash(error.File, Encoding.UTF8.GetBytes(error.Message));
            errors.Add(error);
        }
        if (collected.Sources.Count == 0 && errors.Count == 0)
            Refuse("", SourceErrorIds.NoSource, "There is no .cs file in this submission.");
        if (collected.Sources.Count > MostFiles)
            Refuse("", SourceErrorIds.TooLarge, $"There are more than {MostFiles} source files in this submission.");
        long bytes = 0;
        foreach (var (path, file, _) in collected.Sources.Take(MostFiles + 1))
        {
            try
            {
                bytes += file.Length;
                if (file.Length > SourceFile.MostBytes || bytes > MostBytes)
                    RefuseSize(path, file.Length);
                else
                    ReadFile(path, file);
            }
            catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                RefuseName(path);
            }
        }
    }

    private void ReadFile(string path, IFile file)
    {
        byte[] content;
        try
        {
            content = file.Read(SourceFile.MostBytes);
        }
        catch (ArchiveException e)
        {
            Hash(path, Encoding.UTF8.GetBytes(e.Message));
            Refuse(path, SourceErrorIds.Archive, e.Message);
            return;
        }
        Hash(path, content);
        int mark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            files.Add(new SourceFile(path, Utf8.GetString(content.AsSpan(mark))));
        }
        catch (DecoderFallbackException e)
        {
            Refuse(
                path,
                SourceErrorIds.NotText,
                $"{path} is not UTF-8 text (byte {mark + e.Index + 1} is 0x{e.BytesUnknown?[0]:X2}): save it as UTF-8."
            );
        }
    }

    private void RefuseName(string path)
    {
        var error = SourceError.NotOpened(path);
        Hash(path, Encoding.UTF8.GetBytes(error.Message));
        errors.Add(error);
    }

    private void RefuseSize(string path, long length)
    {
        Hash(path, Encoding.UTF8.GetBytes(length.ToString(CultureInfo.InvariantCulture)));
        Refuse(
            path,
            SourceErrorIds.TooLarge,
            $"{path} has {length / 1024.0 / 1024:0.0} MiB; a file may have {SourceFile.MostBytes >> 20} MiB, and all of a submission {MostBytes >> 20} MiB."
        );
    }

    private void Refuse(string path, string id, string message) => errors.Add(new SourceError(path, 0, 0, id, message));

    private void Hash(string path, byte[] content)
    {
        Hash(Encoding.UTF8.GetBytes(path));
        Hash(content);
    }

    // Lengths keep "ab" + "c" apart from "a" + "bc".
    private void Hash(byte[] part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        hash.AppendData(length);
        hash.AppendData(part);
    }
}
