using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Whatever lies outside of the method's arguments is refused with its reason, and what comes near it is not.</summary>
public sealed class OutsideWorldTests
{
    [TestCase("File.WriteAllText(\"x\", \"y\");", "System.IO.File", "string File = \"x\"; Console.WriteLine(File);")]
    [TestCase("var s = System.IO.File.ReadAllText(\"/etc/passwd\");", "System.IO.File", "var s = nameof(System.IO.File);")]
    [TestCase(
        "foreach (string f in Directory.EnumerateFiles(\".\")) Console.WriteLine(f);",
        "System.IO.Directory",
        "foreach (double f in numbers) Console.WriteLine(f);"
    )]
    [TestCase("using var stream = new FileStream(\"x\", FileMode.Open);", "System.IO.FileStream", "using var writer = new StringWriter();")]
    [TestCase(
        "using (var reader = new StreamReader(\"x\")) { }",
        "System.IO.StreamReader",
        "using (var reader = new StringReader(\"x\")) { }"
    )]
    [TestCase("string p = Path.GetTempFileName();", "System.IO.Path", "string p = \"a\" + '/' + \"b\";")]
    [TestCase("var info = new DirectoryInfo(\"..\").Parent;", "System.IO.DirectoryInfo", "var info = new { Parent = 1 }.Parent;")]
    [TestCase(
        "using var map = System.IO.MemoryMappedFiles.MemoryMappedFile.CreateNew(null, 1);",
        "System.IO.MemoryMappedFiles.MemoryMappedFile",
        "Memory<double> map = numbers;"
    )]
    [TestCase("Trace.Listeners.Add(new TextWriterTraceListener(\"x\"));", "System.Diagnostics.Trace.Listeners", "Trace.WriteLine(1);")]
    public void Files(string wrong, string what, string right) =>
        Refused(
            wrong,
            "GC101",
            $"{what} is not allowed: a gradient needs no files. Use what the method is given, and Console.WriteLine to look at a number.",
            right
        );

    [TestCase("using var client = new HttpClient();", "System.Net.Http.HttpClient")]
    [TestCase("var host = System.Net.Dns.GetHostName();", "System.Net.Dns")]
    [TestCase("new System.Net.Sockets.TcpClient().Connect(\"localhost\", 80);", "System.Net.Sockets.TcpClient")]
    [TestCase("var home = new Uri(\"http://localhost\");", "System.Uri")]
    public void The_network(string wrong, string what) =>
        Refused(wrong, "GC102", $"{what} is not allowed: a gradient needs no network. Use what the method is given.");

    [TestCase("Process.Start(\"sh\");", "System.Diagnostics.Process", "var Process = new { Start = 1 }; int s = Process.Start;")]
    [TestCase("var start = new ProcessStartInfo(\"sh\");", "System.Diagnostics.ProcessStartInfo", "var start = new Stopwatch();")]
    [TestCase("Environment.Exit(0);", "System.Environment.Exit", "return;")]
    [TestCase("Environment.FailFast(\"bye\");", "System.Environment.FailFast", "throw new InvalidOperationException(\"bye\");")]
    [TestCase("Debugger.Launch();", "System.Diagnostics.Debugger", "Debug.WriteLine(1);")]
    public void Processes(string wrong, string what, string right) =>
        Refused(
            wrong,
            "GC103",
            $"{what} is not allowed: a gradient starts and ends no process. Return the gradient, or throw an exception where there is none.",
            right
        );

    [TestCase(
        "var s = Environment.GetEnvironmentVariable(\"HOME\");",
        "System.Environment.GetEnvironmentVariable",
        "var s = Environment.NewLine;"
    )]
    [TestCase("var s = Environment.CommandLine;", "System.Environment.CommandLine", "var s = Environment.TickCount64;")]
    [TestCase(
        "var s = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);",
        "System.Environment.GetFolderPath",
        "var s = Environment.NewLine;"
    )]
    [TestCase("AppContext.SetSwitch(\"x\", true);", "System.AppContext", "var s = nameof(AppContext);")]
    [TestCase("var all = AppDomain.CurrentDomain.GetAssemblies();", "System.AppDomain", "var all = numbers.ToList();")]
    [TestCase("bool linux = OperatingSystem.IsLinux();", "System.OperatingSystem", "bool linux = true;")]
    [TestCase("var v = Microsoft.Win32.Registry.CurrentUser;", "Microsoft.Win32.Registry", "var v = x.RowCount;")]
    public void The_environment(string wrong, string what, string right) =>
        Refused(
            wrong,
            "GC105",
            $"{what} is not allowed: a gradient depends on what the method is given, and on nothing else. Use the parameters, or a constant.",
            right
        );

    [TestCase("string? s = Console.ReadLine();", "System.Console.ReadLine", "Console.WriteLine();")]
    [TestCase("Console.ReadKey();", "System.Console.ReadKey", "Console.Write('k');")]
    [TestCase("Console.SetOut(new StringWriter());", "System.Console.SetOut", "Console.Out.WriteLine(new StringWriter());")]
    [TestCase("using var o = Console.OpenStandardOutput();", "System.Console.OpenStandardOutput", "var o = Console.Out;")]
    [TestCase("Console.CancelKeyPress += (_, e) => e.Cancel = true;", "System.Console.CancelKeyPress", "Console.Error.WriteLine();")]
    [TestCase("Func<string?> read = Console.ReadLine;", "System.Console.ReadLine", "Action write = Console.WriteLine;")]
    public void The_console_other_than_to_write(string wrong, string what, string right) =>
        Refused(
            wrong,
            "GC114",
            $"{what} is not allowed: nobody sits at the console, and what is written to it is kept. Write with Console.Write or Console.WriteLine, and read the parameters.",
            right
        );

    [TestCase("var xml = new System.Xml.XmlDocument();", "System.Xml.XmlDocument")]
    [TestCase("string s = System.Text.Json.JsonSerializer.Serialize(numbers);", "System.Text.Json.JsonSerializer")]
    [TestCase(
        "var rng = System.Security.Cryptography.RandomNumberGenerator.GetInt32(3);",
        "System.Security.Cryptography.RandomNumberGenerator"
    )]
    [TestCase("var table = new System.Data.DataTable();", "System.Data.DataTable")]
    [TestCase("Microsoft.VisualBasic.Interaction.Beep();", "Microsoft.VisualBasic.Interaction")]
    public void And_what_nobody_thought_of(string wrong, string what) =>
        Refused(
            wrong,
            "GC100",
            $"{what} is not allowed: it is not among what a submission may use. Use C# itself, Math, collections, LINQ, text and MathNet.Numerics."
        );

    private static void Refused(string wrong, string id, string sentence, string right = "") =>
        Assert.Multiple(() =>
        {
            Planted.IsRefused(Policed.Body, wrong, id, sentence);
            Planted.IsAllowed(Policed.Body, right);
        });
}
