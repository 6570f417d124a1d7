// attack: asks the kernel for what no homework needs: keys, programs in the kernel, counters, faults, other processes' files
// policy on: rejected GC107
// policy off: wrong-value
using System.Runtime.InteropServices;
using GradCheck.Fixtures;
using MathNet.Numerics.LinearAlgebra;

public class Mine : ISquare
{
    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint number(nint number, nint a, nint b, nint c, nint d);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint bpf(nint number, nint command, byte[] attributes, nint size);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint perf(nint number, byte[] attributes, nint process, nint processor, nint group, nint flags);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint key(nint number, string type, string name, byte[] key, nint length, nint ring);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint ring(nint number, nint entries, byte[] parameters);

    [DllImport("libc", EntryPoint = "syscall")]
    private static extern nint handle(nint number, nint folder, string path, byte[] handle, byte[] mount, nint flags);

    public Matrix<double> XGrad(Matrix<double> yGrad, Matrix<double> x)
    {
        // A software counter; an array of one entry.
        byte[] counter = [1, .. new byte[127]];
        byte[] map = [2, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0, .. new byte[112]];
        nint parent = number(434, int.Parse("@PID@"), 0, 0, 0);
        (string What, nint Result)[] asked =
        [
            ("bpf", bpf(321, 0, map, 72)),
            ("perf_event_open", perf(298, counter, 0, -1, -1, 0)),
            ("userfaultfd", number(323, 1, 0, 0, 0)),
            ("add_key", key(248, "user", "@MARK@", [1], 1, -2)),
            ("pidfd_getfd", parent < 0 ? -1 : number(438, parent, 1, 0, 0)),
            ("io_uring_setup", ring(425, 4, new byte[256])),
            ("name_to_handle_at", handle(303, -100, "/", [128, 0, 0, 0, .. new byte[132]], new byte[4], 0)),
        ];
        foreach (var (what, result) in asked)
            if (result >= 0)
                Console.WriteLine("ESCAPED: " + what);
        return x;
    }
}
