using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GradCheck.Records;

/// <summary>The file that holds the key of seals: 64 hexadecimal digits, to be read by whoever grades and by nobody else.</summary>
internal static class SealKey
{
    private const int Bytes = 32;

    // More than the digits and what an editor puts after them; the file may be anything.
    private const int MostRead = 256;

    /// <exception cref="RecordException">It holds no key.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be read.</exception>
    public static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, MostRead);
        Span<byte> read = stackalloc byte[MostRead];
        var digits = read[..stream.ReadAtLeast(read, MostRead, throwOnEndOfStream: false)].Trim("\r\n\t "u8);
        byte[] key = new byte[Bytes];
        return digits.Length == 2 * Bytes && Convert.FromHexString(digits, key, out _, out _) == System.Buffers.OperationStatus.Done
            ? key
            : throw new RecordException($"{file} is not a key of 64 hexadecimal digits, such as 'openssl rand -hex {Bytes}' makes.");
    }

    /// <summary>Makes a key, unless there is one: of several processes at once, one makes it, and all have the same.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be written.</exception>
    public static void Make(string file)
    {
        if (File.Exists(file))
            return;
        string folder = Path.GetDirectoryName(file)!;
        MakeFolder(folder);
        string fresh = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            Write(fresh, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));
            Publish(fresh, file);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Write(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(file, options);
        writer.Write(text + "\n");
    }

    private static void Publish(string fresh, string file)
    {
        // Elsewhere than on Windows a move looks first and renames then, over what another process has made between. A link does not.
        if (!OperatingSystem.IsWindows() && (Link(fresh, file) == 0 || File.Exists(file)))
            return;
        try
        {
            File.Move(fresh, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was first.
        }
    }

    [DllImport("libc", EntryPoint = "link"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string existing, [MarshalAs(UnmanagedType.LPUTF8Str)] string added);
}
