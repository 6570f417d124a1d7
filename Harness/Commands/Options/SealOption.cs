using System.CommandLine;
using System.Security.Cryptography;
using GradCheck.Records;

namespace GradCheck.Commands.Options;

/// <summary><c>--seal-key</c>: what the records are sealed with, by which a verb knows those that this grader wrote.</summary>
internal sealed class SealOption
{
    private const string Variable = "GRADCHECK_SEAL_KEY_FILE";

    private readonly Option<string?> key = new("--seal-key")
    {
        Description =
            $"The key that records are sealed with, where machines share one; else what {Variable} names, else your own, made at the first run.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Add(key);

    /// <summary>The seal of a run; where the user's own key cannot be kept, one for this run alone.</summary>
    /// <param name="folders">Where work and results lie, and a key must not.</param>
    /// <exception cref="RecordException">The key cannot be used.</exception>
    public Seal ForWriting(ParseResult parsed, params string[] folders)
    {
        if (Named(parsed, folders) is { } named)
            return named;
        if (Own(folders, SealKey.Make) is { } own)
            return own;
        Console.Error.WriteLine(
            "There is no place for a key of your own, so that this run seals with one that is kept nowhere: nothing is lost, but the next run grades anew unless you name a key with --seal-key."
        );
        return new Seal(RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes));
    }

    /// <summary>What records are read with; makes no key.</summary>
    /// <inheritdoc cref="ForWriting"/>
    public RecordReader ForReading(ParseResult parsed, params string[] folders) =>
        new(Named(parsed, folders) ?? Own(folders, make: _ => { }));

    private Seal? Named(ParseResult parsed, string[] folders)
    {
        string? option = parsed.GetValue(key);
        string? file = option ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(file))
            return null;
        if (!File.Exists(file))
            throw new RecordException(
                $"There is no key {file}, which {(option is null ? Variable : "--seal-key")} names: make one with 'openssl rand -hex 32 > {file}'."
            );
        Refuse(file, folders, "name another with --seal-key");
        try
        {
            return new Seal(SealKey.Read(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RecordException($"The key {file} cannot be read: {e.Message}");
        }
    }

    private static Seal? Own(string[] folders, Action<string> make)
    {
        if (KeyPlace.OfUser(Environment.GetEnvironmentVariable) is not { } file)
            return null;
        Refuse(file, folders, "name one elsewhere with --seal-key, made with 'openssl rand -hex 32'");
        try
        {
            make(file);
            return File.Exists(file) ? new Seal(SealKey.Read(file)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Refuse(string file, string[] folders, string mend)
    {
        if (KeyPlace.Obstacle(file, folders) is { } obstacle)
            throw new RecordException($"The key {file} {obstacle}: {mend}.");
    }
}
